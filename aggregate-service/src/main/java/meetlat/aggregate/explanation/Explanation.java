package meetlat.aggregate.explanation;

import java.time.Instant;
import java.util.Locale;

/**
 * Why a count is what it is, as it is shown. Who sent it is not.
 *
 * @param definitions the definitions version under which the count stood
 * @param value the count that it explains, in the indicator's unit
 * @param author a role: coordinator (of the project), evaluator or programme; unknown when a newer Meetlat wrote another
 * @param language of the text: nl, fr, de or en
 */
public record Explanation(
        String id,
        String indicator,
        String project,
        String period,
        int definitions,
        long value,
        String author,
        String language,
        String text,
        Instant givenAt) {

    /** As it stands on the topic. */
    static Explanation of(meetlat.schemas.Explanation given) {
        return new Explanation(
                given.getExplanationId(),
                given.getIndicator(),
                given.getProject(),
                given.getPeriod(),
                given.getDefinitions(),
                given.getValue(),
                given.getAuthor().name().toLowerCase(Locale.ROOT),
                given.getLanguage(),
                given.getText(),
                given.getGivenAt());
    }
}
