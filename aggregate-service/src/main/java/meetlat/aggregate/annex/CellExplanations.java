package meetlat.aggregate.annex;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import meetlat.aggregate.figures.Shown;
import org.jspecify.annotations.Nullable;

/** Where the explanations of a project's figures come from. */
public interface CellExplanations {

    /** There are none. */
    CellExplanations NONE = (shown, indicator, project, period, value) -> List.of();

    /**
     * Those that may be shown beside a figure.
     *
     * @param value the count that is shown; null when there is none
     */
    List<Given> of(Shown shown, String indicator, String project, String period, @Nullable BigDecimal value);

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
