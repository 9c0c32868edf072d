package meetlat.ingest.forms;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.ingest.intake.AskedQuestion;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.ingest.intake.Names;
import meetlat.ingest.intake.Respondents;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionReader;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Reads one response as Power Automate's "Get response details" gives it: a flat object of the ids that Microsoft Forms
 * gives to its questions, with texts for numbers and lists, the time in UTC as the United States write it, and keys that
 * are of no question.
 */
public final class ResponseReader {

    /** What a flow has to say for the id of the response: only its trigger knows. */
    public static final String RESPONSE_ID_EXPRESSION = "@{triggerOutputs()?['body/resourceData/responseId']}";

    private static final String RESPONDER = "responder";
    private static final String SUBMIT_DATE = "submitDate";
    private static final String RESPONSE_ID = "responseId";
    private static final Set<String> MEMBERS = Set.of(RESPONDER, SUBMIT_DATE, RESPONSE_ID);

    private final FormCatalogue catalogue;
    private final Sender sender;
    private final Respondents respondents;
    private final SubmissionReader reader;

    /** @param now the time of acceptance */
    public ResponseReader(FormCatalogue catalogue, Sender sender, Respondents respondents, Instant now) {
        this.catalogue = catalogue;
        this.sender = sender;
        this.respondents = respondents;
        this.reader = new SubmissionReader(catalogue, sender, now);
    }

    /** Throws {@link SubmissionRefused} with every fault, each at the key of the body where it is. */
    public CheckedSubmission read(String form, Address address, byte[] body) {
        JsonNode json = SubmissionReader.parse(body);
        if (!json.isObject()) {
            throw new SubmissionRefused(Kind.INVALID, List.of(Fault.of("", FaultCode.NOT_AN_OBJECT)));
        }
        return new Response(form, address, json).read();
    }

    private final class Response {

        private final String form;
        private final Address address;
        private final JsonNode json;
        private final PlacedSubmission submission;
        private final Naming project = Naming.project(catalogue, sender);
        private final Naming period = Naming.period(catalogue);
        private boolean hasQuestion;

        Response(String form, Address address, JsonNode json) {
            this.form = form;
            this.address = address;
            this.json = json;
            this.submission = new PlacedSubmission(form);
        }

        CheckedSubmission read() {
            responseId();
            submittedAt();
            for (Map.Entry<String, JsonNode> member : json.properties()) {
                AskedQuestion question =
                        MEMBERS.contains(member.getKey()) ? null : catalogue.question(form, member.getKey());
                if (question != null) {
                    hasQuestion |= question.subject() == AskedQuestion.Subject.ANSWER;
                    answer(question, member.getKey(), member.getValue());
                }
            }
            project.saidInAddress(address.project()).sayIn(submission, "?project");
            period.saidInAddress(address.period()).sayIn(submission, "?period");
            if (catalogue.hasForm(form) && !hasQuestion) {
                submission.fault("", FaultCode.NO_QUESTION);
            }
            return submission.checkedBy(reader).withRespondent(respondents.pseudonym(responder()));
        }

        private void responseId() {
            String inBody = text(json.path(RESPONSE_ID));
            String inAddress = address.responseId();
            if (inAddress != null) {
                submission.say(RESPONSE_ID, inAddress, "?" + RESPONSE_ID);
                if (!inBody.isEmpty() && !inBody.equals(inAddress)) {
                    submission.fault("?" + RESPONSE_ID, FaultCode.SAID_DIFFERENTLY);
                }
            } else if (!inBody.isEmpty()) {
                submission.say(RESPONSE_ID, inBody, "/" + RESPONSE_ID);
            } else {
                submission.fault("/" + RESPONSE_ID, FaultCode.RESPONSE_ID_MISSING, RESPONSE_ID_EXPRESSION);
            }
        }

        private void submittedAt() {
            String text = text(json.path(SUBMIT_DATE));
            submission.place("submittedAt", "/" + SUBMIT_DATE);
            if (!text.isEmpty()) {
                String time = WrittenTime.of(text)
                        .flatMap(written -> written.read(DateOrder.MONTH_FIRST, ZoneOffset.UTC))
                        .map(Instant::toString)
                        .orElse(text);
                submission.say("submittedAt", time, "/" + SUBMIT_DATE);
            }
        }

        private void answer(AskedQuestion question, String key, JsonNode value) {
            String place = Fault.pointer("", key);
            if (question.subject() == AskedQuestion.Subject.ANSWER) {
                submission.answer(key, answer(question, value), place);
            } else if (!text(value).isEmpty()) {
                (question.subject() == AskedQuestion.Subject.PROJECT ? project : period).said(text(value), place);
            }
        }

        private static JsonNode answer(AskedQuestion question, JsonNode value) {
            if (!value.isString()) {
                return value;
            }
            if (text(value).isEmpty()) {
                return NullNode.getInstance();
            }
            JsonNode answer = question.read(value.stringValue());
            return answer.isArray() && answer.isEmpty() ? NullNode.getInstance() : answer;
        }

        private @Nullable String responder() {
            return Responder.of(text(json.path(RESPONDER))).orElse(null);
        }

        /** A text or a number, as a text; empty for anything else. */
        private static String text(JsonNode value) {
            return value.isString() || value.isNumber() ? Names.stripped(value.asString()) : "";
        }
    }
}
