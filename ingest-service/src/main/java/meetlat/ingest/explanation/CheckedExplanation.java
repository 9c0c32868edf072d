package meetlat.ingest.explanation;

import java.time.Instant;
import java.util.List;
import meetlat.ingest.intake.Hash;
import meetlat.schemas.Explanation;
import meetlat.schemas.ExplanationAuthor;

/**
 * An explanation that names only what the definitions have, and whose text may be published.
 *
 * @param value the count that it explains, in the indicator's unit
 * @param language of the text: nl, fr, de or en
 */
public record CheckedExplanation(
        String indicator,
        String project,
        String period,
        int definitions,
        long value,
        ExplanationAuthor author,
        String language,
        String text) {

    /** What identifies it: all that it says, and who sent it. */
    public String id(String source) {
        Hash hash = new Hash();
        List.of(
                        source,
                        indicator,
                        project,
                        period,
                        Integer.toString(definitions),
                        Long.toString(value),
                        author.name(),
                        language,
                        text)
                .forEach(hash::add);
        return hash.result();
    }

    /** The record for the topic. */
    public Explanation toRecord(String source, Instant givenAt) {
        return new Explanation(
                id(source), indicator, project, period, definitions, value, author, language, text, source, givenAt);
    }
}
