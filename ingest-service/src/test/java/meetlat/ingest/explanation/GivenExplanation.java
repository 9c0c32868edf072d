package meetlat.ingest.explanation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.access.Scope;
import meetlat.ingest.Given;
import meetlat.schemas.Catalogue;
import meetlat.schemas.ExplanationAuthor;
import meetlat.schemas.Indicator;
import meetlat.schemas.Ratio;

/** Explanations of Verviers' witnesses, and a catalogue with them and a derived indicator. */
public final class GivenExplanation {

    public static final String TEXT = "Une école entière a été entendue.";

    private GivenExplanation() {}

    public static Catalogue catalogue() {
        return Catalogue.newBuilder(Given.catalogue())
                .setIndicators(List.of(
                        indicator("witnesses").build(),
                        indicator("victims").build(),
                        indicator("witnesses-per-victim")
                                .setRatio(new Ratio("witnesses", "victims", 1, 1))
                                .build()))
                .build();
    }

    private static Indicator.Builder indicator(String id) {
        return Indicator.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setDescriptions(Map.of())
                .setUnit("person");
    }

    static Explainer explainer() {
        return new Explainer("default", new Scope.Every(), Set.of(ExplanationAuthor.COORDINATOR));
    }

    public static CheckedExplanation explanation(long value) {
        return new CheckedExplanation(
                "witnesses", "verviers", "P5", 1, value, ExplanationAuthor.COORDINATOR, "fr", TEXT);
    }

    /** The explanation of the contract's example, with this text. */
    public static String body(String text) {
        return """
                {"indicator": "witnesses", "project": "verviers", "period": "P5", "definitions": 1, "value": 16,
                 "author": "coordinator", "language": "fr", "text": "%s"}""".formatted(text);
    }
}
