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
            throw new SubmissionRefused(Kind.INVALID, List.of(new Fault("", "must be a JSON object")));
        }
        return new Check(json).result();
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isMissingNode()) {
                throw new SubmissionRefused(Kind.UNREADABLE, List.of(new Fault("", "there is no body")));
            }
            return json;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new SubmissionRefused(Kind.UNREADABLE, List.of(new Fault("", "not readable as JSON" + where)));
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
                    .forEach(name -> fault(Fault.pointer("", name), "is not part of a submission; remove it"));
            String form = form();
            String responseId = text("responseId", LONGEST_RESPONSE_ID);
            String project = project();
            String period = known("period", catalogue::hasPeriod);
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

        private void fault(String pointer, String detail) {
            faults.add(new Fault(pointer, detail));
        }

        private String form() {
            String form = text("form", LONGEST_RESPONSE_ID);
            if (!form.isEmpty() && !catalogue.hasForm(form)) {
                kind = Kind.UNKNOWN_FORM;
                fault("/form", "no such form in the catalogue");
            } else if (!form.isEmpty() && !sender.forms().includes(form)) {
                forbidden("/form", "is not among the forms that you may send");
            }
            return form;
        }

        private String project() {
            String project = known("project", catalogue::hasProject);
            if (catalogue.hasProject(project) && !sender.projects().includes(project)) {
                forbidden("/project", "is not among the projects that you may report for");
            }
            return project;
        }

        private void forbidden(String pointer, String detail) {
            kind = Kind.FORBIDDEN;
            fault(pointer, detail);
        }

        private String known(String member, java.util.function.Predicate<String> isKnown) {
            String name = text(member, LONGEST_RESPONSE_ID);
            if (!name.isEmpty() && !isKnown.test(name)) {
                fault("/" + member, "no such " + member + " in the catalogue");
            }
            return name;
        }

        /** A required text; empty when it is at fault. */
        private String text(String member, int longest) {
            JsonNode node = json.get(member);
            if (node == null || !node.isString() || node.stringValue().isBlank()) {
                fault("/" + member, node == null ? "is required" : "must be a text that is not empty");
                return "";
            }
            if (node.stringValue().length() > longest) {
                fault("/" + member, "is longer than " + longest + " characters");
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
                fault("/modifiedAt", "lies before submittedAt");
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
                    fault("/" + member, "lies in the future");
                } else if (time.isBefore(Instant.EPOCH)) {
                    fault("/" + member, "lies before 1970");
                }
                return time;
            } catch (DateTimeParseException e) {
                fault("/" + member, "must be a time with offset, such as 2024-07-01T09:30:00Z");
                return Instant.EPOCH;
            }
        }

        private Map<String, @Nullable Object> answers(String form) {
            JsonNode node = json.get("answers");
            Map<String, @Nullable Object> answers = new TreeMap<>();
            if (node == null || !node.isObject()) {
                fault("/answers", node == null ? "is required" : "must be an object of question to answer");
                return answers;
            }
            if (!catalogue.hasForm(form)) {
                return answers;
            }
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                String pointer = Fault.pointer("/answers", entry.getKey());
                AskedQuestion question = catalogue.question(form, entry.getKey());
                if (question == null) {
                    fault(pointer, "no such question in the form");
                } else if (answers.containsKey(question.id())) {
                    fault(pointer, "answers a question that is answered already under another name");
                } else {
                    answers.put(question.id(), answer(pointer, question, entry.getValue()));
                }
            }
            return answers;
        }

        private @Nullable Object answer(String pointer, AskedQuestion question, JsonNode answer) {
            if (answer.isNull()) {
                return null;
            }
            Object taken = question.taken(answer);
            if (taken == null) {
                fault(pointer, question.fault(answer));
            }
            return taken;
        }

        private List<String> synthetic(String form, Map<String, @Nullable Object> answers) {
            JsonNode node = json.get("synthetic");
            if (node == null) {
                return List.of();
            }
            if (!node.isArray()) {
                fault("/synthetic", "must be a list of questions");
                return List.of();
            }
            Set<String> questions = new TreeSet<>();
            for (int i = 0; i < node.size(); i++) {
                JsonNode name = node.get(i);
                AskedQuestion question = name.isString() ? catalogue.question(form, name.stringValue()) : null;
                if (question != null && answers.containsKey(question.id())) {
                    questions.add(question.id());
                } else if (catalogue.hasForm(form)) {
                    fault("/synthetic/" + i, "must name a question that is answered");
                }
            }
            return List.copyOf(questions);
        }
    }
}
