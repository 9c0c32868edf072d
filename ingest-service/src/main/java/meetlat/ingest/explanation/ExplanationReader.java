package meetlat.ingest.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import meetlat.ingest.explanation.ExplainedNames.Names;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.FreeText;
import meetlat.ingest.intake.SubmissionReader;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import meetlat.schemas.ExplanationAuthor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads an explanation from JSON and checks all of it: what it gives back may be published, or every fault is named.
 */
public final class ExplanationReader {

    /** Of a text, in characters (code points): half a page. */
    public static final int LONGEST_TEXT = 2_000;

    private static final int LONGEST_NAME = 200;
    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");
    private static final List<String> AUTHORS = List.of("coordinator", "evaluator", "programme");
    private static final Set<String> MEMBERS =
            Set.of("indicator", "project", "period", "definitions", "value", "author", "language", "text");

    private final ExplainedNames names;
    private final Explainer explainer;

    public ExplanationReader(ExplainedNames names, Explainer explainer) {
        this.names = names;
        this.explainer = explainer;
    }

    /** Throws {@link SubmissionRefused} with every fault when the body is not an explanation that can be taken. */
    public CheckedExplanation read(byte[] body) {
        JsonNode json = SubmissionReader.parse(body);
        if (!json.isObject()) {
            throw new SubmissionRefused(Kind.INVALID, List.of(Fault.of("", FaultCode.NOT_AN_OBJECT)));
        }
        return new Check(json).result();
    }

    /** The check of one body; collects faults as it goes. */
    private final class Check {

        private final JsonNode json;
        private final List<Fault> faults = new ArrayList<>();
        private Kind kind = Kind.INVALID;

        Check(JsonNode json) {
            this.json = json;
        }

        CheckedExplanation result() {
            json.propertyNames().stream()
                    .filter(name -> !MEMBERS.contains(name))
                    .forEach(name -> faults.add(Fault.of(Fault.pointer("", name), FaultCode.NOT_OF_AN_EXPLANATION)));
            int definitions = definitions();
            Names known = names.under(definitions);
            String indicator = indicator(known);
            String project = project(known);
            String period = name("period", known.periods());
            long value = value();
            ExplanationAuthor author = author();
            String language = oneOf("language", LANGUAGES);
            String text = text();
            if (!faults.isEmpty()) {
                throw new SubmissionRefused(kind, faults);
            }
            return new CheckedExplanation(indicator, project, period, definitions, value, author, language, text);
        }

        private void fault(String member, FaultCode code, Object... values) {
            faults.add(Fault.of("/" + member, code, values));
        }

        private void forbidden(String member, FaultCode code) {
            kind = Kind.FORBIDDEN;
            fault(member, code);
        }

        /** A required member; null when it is left out, which is a fault. */
        private @Nullable JsonNode required(String member) {
            JsonNode node = json.get(member);
            if (node == null || node.isNull()) {
                fault(member, FaultCode.REQUIRED);
                return null;
            }
            return node;
        }

        private int definitions() {
            JsonNode node = required("definitions");
            if (node == null) {
                return 0;
            }
            int number =
                    node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt() ? node.intValue() : 0;
            if (!names.has(number)) {
                fault("definitions", FaultCode.NOT_IN_DEFINITIONS, NearestNames.to("" + number, names.versions()));
            }
            return number;
        }

        private String indicator(Names known) {
            String id = word("indicator");
            if (known.derived().contains(id)) {
                fault("indicator", FaultCode.NOT_COUNTED);
            } else {
                requireKnown("indicator", id, known.counted());
            }
            return id;
        }

        private String project(Names known) {
            String id = name("project", known.projects());
            if (known.projects().contains(id) && !explainer.projects().includes(id)) {
                forbidden("project", FaultCode.PROJECT_NOT_ALLOWED);
            }
            return id;
        }

        private String name(String member, Collection<String> known) {
            String id = word(member);
            requireKnown(member, id, known);
            return id;
        }

        private void requireKnown(String member, String id, Collection<String> known) {
            if (!id.isEmpty() && !known.contains(id)) {
                fault(member, FaultCode.NOT_IN_DEFINITIONS, NearestNames.to(id, known));
            }
        }

        /** A required text of one word; empty when it is at fault. */
        private String word(String member) {
            JsonNode node = required(member);
            if (node == null) {
                return "";
            }
            if (!node.isString() || node.stringValue().isBlank()) {
                fault(member, FaultCode.NOT_A_TEXT);
                return "";
            }
            if (node.stringValue().length() > LONGEST_NAME) {
                fault(member, FaultCode.TOO_LONG, LONGEST_NAME);
                return "";
            }
            return node.stringValue();
        }

        private long value() {
            JsonNode node = required("value");
            boolean count = node != null
                    && node.isNumber()
                    && node.canConvertToExactIntegral()
                    && node.canConvertToLong()
                    && node.longValue() >= 0;
            if (node != null && !count) {
                fault("value", FaultCode.NOT_A_COUNT);
            }
            return count ? node.longValue() : 0;
        }

        private ExplanationAuthor author() {
            String word = oneOf("author", AUTHORS);
            if (word.isEmpty()) {
                return ExplanationAuthor.UNKNOWN;
            }
            ExplanationAuthor author = ExplanationAuthor.valueOf(word.toUpperCase(Locale.ROOT));
            if (!explainer.authors().contains(author)) {
                forbidden("author", FaultCode.AUTHOR_NOT_ALLOWED);
            }
            return author;
        }

        private String oneOf(String member, List<String> words) {
            JsonNode node = required(member);
            if (node == null) {
                return "";
            }
            if (!node.isString() || !words.contains(node.stringValue())) {
                fault(member, FaultCode.NOT_ONE_OF, String.join(", ", words));
                return "";
            }
            return node.stringValue();
        }

        private String text() {
            JsonNode node = required("text");
            if (node == null) {
                return "";
            }
            if (FreeText.isBlank(node)) {
                fault("text", FaultCode.REQUIRED);
                return "";
            }
            boolean fits = FreeText.fits(node, LONGEST_TEXT);
            if (!fits) {
                fault("text", FaultCode.NOT_A_PLAIN_TEXT, LONGEST_TEXT);
            }
            FreeText.personal(node, LONGEST_TEXT).forEach(found -> fault("text", FaultCode.of(found)));
            return fits ? FreeText.of(node) : "";
        }
    }
}
