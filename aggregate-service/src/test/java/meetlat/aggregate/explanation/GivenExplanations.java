package meetlat.aggregate.explanation;

import java.time.Instant;
import meetlat.schemas.ExplanationAuthor;

/** Explanations of counts of witnesses, as the topic has them. */
public record GivenExplanations(meetlat.schemas.Explanation given) {

    static final Instant NOVEMBER = Instant.parse("2024-11-01T00:00:00Z");

    public static GivenExplanations given(String id, int definitions, String project, String period, long value) {
        return new GivenExplanations(new meetlat.schemas.Explanation(
                id,
                "witnesses",
                project,
                period,
                definitions,
                value,
                ExplanationAuthor.COORDINATOR,
                "fr",
                "Une école entière.",
                "verviers-flow",
                NOVEMBER));
    }

    public void into(Explanations explanations) {
        explanations.put(given.getExplanationId(), given);
    }
}
