package meetlat.aggregate.annex;

import java.time.Instant;
import java.util.List;

/** Where the explanations of a project's figures come from. */
public interface CellExplanations {

    /** There are none. */
    CellExplanations NONE = (definitions, indicator, project, period) -> List.of();

    /** Those about one figure as it is shown under a definitions version: first those given under it. */
    List<Given> of(int definitions, String indicator, String project, String period);

    /**
     * An explanation as somebody gave it.
     *
     * @param value the count that it explains, in the indicator's unit
     * @param author the author's role: coordinator, evaluator or programme
     * @param language of the text: nl, fr, de or en
     * @param text foreign text, of any content
     */
    record Given(long value, String author, String language, String text, Instant givenAt) {}
}
