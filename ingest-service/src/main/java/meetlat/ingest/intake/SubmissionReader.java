package meetlat.ingest.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a submission from JSON and checks all of it against the definitions versions together: what it gives back is
 * accepted, or every fault is named.
 */
public final class SubmissionReader {

    /** A submission time further ahead than this would overrule every correction for as long. */
    private static final Duration CLOCK_SKEW = Duration.ofHours(24);

    private static final int LONGEST_RESPONSE_ID = 200;
    private static final Set<String> MEMBERS =
            Set.of("form", "responseId", "project", "period", "submittedAt", "modifiedAt", "answers", "synthetic");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final FormCatalogue catalogue;
    private final Sender sender;
    private final Instant now;

    /** @param now the time of acceptance */
    public SubmissionReader(FormCatalogue catalogue, Sender sender, Instant now) {
        this.catalogue = catalogue;
        this.sender = sender;
        this.now = now;
    }

    /** Throws {@link SubmissionRefused} with every fault when the body is not a submission. */
    public CheckedSubmission read(byte[] body) {
        return check(parse(body));
    }

    /** The same for what has been read. */
    public CheckedSubmission check(JsonNode json) {
        if (!json.isObject()) {
            throw new SubmissionRefused(Kind.INVALID, List.of(Fault.of("", FaultCode.NOT_AN_OBJECT)));
        }
        return new Check(json).result();
    }

    /** The JSON of a body. Throws {@link SubmissionRefused} when it is none. */
    public static JsonNode parse(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isMissingNode()) {
                throw new SubmissionRefused(Kind.UNREADABLE, List.of(Fault.of("", FaultCode.NO_BODY)));
            }
            return json;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            long line = at == null ? 1 : at.getLineNr();
            long column = at == null ? 1 : at.getColumnNr();
            throw new SubmissionRefused(Kind.UNREADABLE, List.of(Fault.of("", FaultCode.NOT_JSON, line, column)));
        }
    }

    /** The check of one body; collects faults as it goes. */
    private final class Check {

        private final JsonNode json;
        private final List<Fault> faults = new ArrayList<>();
        private Kind kind = Kind.INVALID;

        Check(JsonNode json) {
            this.json = json;
        }

        CheckedSubmission result() {
            json.propertyNames().stream()
                    .filter(name -> !MEMBERS.contains(name))
                    .forEach(name -> fault(Fault.pointer("", name), FaultCode.UNKNOWN_MEMBER));
            String form = form();
            String responseId = text("responseId", LONGEST_RESPONSE_ID);
            String project = project();
            String period = known("period", catalogue::hasPeriod, FaultCode.UNKNOWN_PERIOD);
            Instant submittedAt = time("submittedAt");
            Instant modifiedAt = modifiedAt(submittedAt);
            Map<String, @Nullable Object> answers = answers(form);
            List<String> synthetic = synthetic(form, answers);
            if (!faults.isEmpty()) {
                throw new SubmissionRefused(kind, faults);
            }
            return new CheckedSubmission(
                    form, responseId, project, period, submittedAt, modifiedAt, null, null, answers, synthetic);
        }

        private void fault(String pointer, FaultCode code, Object... values) {
            faults.add(Fault.of(pointer, code, values));
        }

        private String form() {
            String form = text("form", LONGEST_RESPONSE_ID);
            if (!form.isEmpty() && !catalogue.hasForm(form)) {
                kind = Kind.UNKNOWN_FORM;
                fault("/form", FaultCode.UNKNOWN_FORM);
            } else if (!form.isEmpty() && !sender.forms().includes(form)) {
                forbidden("/form", FaultCode.FORM_NOT_ALLOWED);
            }
            return form;
        }

        private String project() {
            String project = known("project", catalogue::hasProject, FaultCode.UNKNOWN_PROJECT);
            if (catalogue.hasProject(project) && !sender.projects().includes(project)) {
                forbidden("/project", FaultCode.PROJECT_NOT_ALLOWED);
            }
            return project;
        }

        private void forbidden(String pointer, FaultCode code) {
            kind = Kind.FORBIDDEN;
            fault(pointer, code);
        }

        private String known(String member, Predicate<String> isKnown, FaultCode unknown) {
            String name = text(member, LONGEST_RESPONSE_ID);
            if (!name.isEmpty() && !isKnown.test(name)) {
                fault("/" + member, unknown);
            }
            return name;
        }

        /** A required text; empty when it is at fault. */
        private String text(String member, int longest) {
            JsonNode node = json.get(member);
            if (node == null || !node.isString() || node.stringValue().isBlank()) {
                fault("/" + member, node == null ? FaultCode.REQUIRED : FaultCode.NOT_A_TEXT);
                return "";
            }
            if (node.stringValue().length() > longest) {
                fault("/" + member, FaultCode.TOO_LONG, longest);
                return "";
            }
            return node.stringValue();
        }

        private @Nullable Instant modifiedAt(Instant submittedAt) {
            JsonNode node = json.get("modifiedAt");
            if (node == null || node.isNull()) {
                return null;
            }
            Instant modifiedAt = time("modifiedAt");
            if (!modifiedAt.equals(Instant.EPOCH) && modifiedAt.isBefore(submittedAt)) {
                fault("/modifiedAt", FaultCode.MODIFIED_BEFORE_SUBMITTED);
            }
            return modifiedAt;
        }

        /** A required time; the epoch when it is at fault. */
        private Instant time(String member) {
            String text = text(member, LONGEST_RESPONSE_ID);
            if (text.isEmpty()) {
                return Instant.EPOCH;
            }
            try {
                Instant time = OffsetDateTime.parse(text).toInstant();
                if (time.isAfter(now.plus(CLOCK_SKEW))) {
                    fault("/" + member, FaultCode.IN_THE_FUTURE);
                } else if (time.isBefore(Instant.EPOCH)) {
                    fault("/" + member, FaultCode.BEFORE_1970);
                }
                return time;
            } catch (DateTimeParseException e) {
                fault("/" + member, FaultCode.NOT_A_TIME);
                return Instant.EPOCH;
            }
        }

        private Map<String, @Nullable Object> answers(String form) {
            JsonNode node = json.get("answers");
            Map<String, @Nullable Object> answers = new TreeMap<>();
            if (node == null || !node.isObject()) {
                fault("/answers", node == null ? FaultCode.REQUIRED : FaultCode.ANSWERS_NOT_AN_OBJECT);
                return answers;
            }
            if (!catalogue.hasForm(form)) {
                return answers;
            }
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                AskedQuestion question = catalogue.question(form, entry.getKey());
                if (question == null) {
                    fault(pointer(entry), FaultCode.UNKNOWN_QUESTION);
                } else if (question.rules().isEmpty()) {
                    fault(pointer(entry), FaultCode.NOT_AN_ANSWER);
                } else if (answers.containsKey(question.id())) {
                    faults.add(
                            Fault.of(pointer(entry), FaultCode.ANSWERED_TWICE).about(question.id()));
                } else {
                    answers.put(question.id(), answer(question, entry));
                }
            }
            return answers;
        }

        private @Nullable Object answer(AskedQuestion question, Map.Entry<String, JsonNode> given) {
            JsonNode answer = given.getValue();
            if (question.isBlank(answer)) {
                return null;
            }
            Object taken = question.taken(answer);
            if (taken == null) {
                question.faults(answer)
                        .forEach(wording -> faults.add(new Fault(pointer(given), question.id(), wording)));
            }
            return taken;
        }

        /** Worked out for faults only. */
        private static String pointer(Map.Entry<String, JsonNode> answer) {
            return Fault.pointer("/answers", answer.getKey());
        }

        private List<String> synthetic(String form, Map<String, @Nullable Object> answers) {
            JsonNode node = json.get("synthetic");
            if (node == null) {
                return List.of();
            }
            if (!node.isArray()) {
                fault("/synthetic", FaultCode.NOT_A_LIST_OF_QUESTIONS);
                return List.of();
            }
            Set<String> questions = new TreeSet<>();
            for (int i = 0; i < node.size(); i++) {
                JsonNode name = node.get(i);
                AskedQuestion question = name.isString() ? catalogue.question(form, name.stringValue()) : null;
                if (question != null && answers.containsKey(question.id())) {
                    questions.add(question.id());
                } else if (catalogue.hasForm(form)) {
                    fault("/synthetic/" + i, FaultCode.NOT_AN_ANSWERED_QUESTION);
                }
            }
            return List.copyOf(questions);
        }
    }
}
