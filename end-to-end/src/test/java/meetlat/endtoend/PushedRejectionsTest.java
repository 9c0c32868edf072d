package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import meetlat.access.file.PrivateFile;
import meetlat.endtoend.RejectionReceiver.Received;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A source is told of what was rejected after it was accepted, and of nothing else. */
@ExtendWith(RunningSystem.class)
class PushedRejectionsTest {

    /** How many a source is told at a time. */
    private static final int AT_A_TIME = 4;

    /** An instance that was killed keeps its part of the work for the 45 s that its group waits for it. */
    private static final Duration PATIENCE = SystemUnderTest.PATIENCE.multipliedBy(2);

    private static RejectionReceiver receiver;
    private static String sources;

    private final Programme programme;
    private final SystemUnderTest system;
    private final Receipts receipts;

    PushedRejectionsTest(Programme programme) {
        this.programme = programme;
        this.system = programme.system();
        this.receipts = new Receipts(List.of(system.api()));
    }

    @BeforeAll
    static void givenASourceThatWantsToBeTold(Programme programme) throws IOException {
        receiver = new RejectionReceiver();
        SystemUnderTest system = programme.system();
        sources = Files.readString(system.sourcesFile());
        String told = As.TOLD.entry("role: submitter, forms: \"*\", projects: \"*\", " + receiver.setting());
        PrivateFile.write(system.sourcesFile(), sources + told);
        URI caller = system.address("ingest-service").resolve("/api/v1/caller");
        await().atMost(SystemUnderTest.PATIENCE)
                .until(() -> Api.get(caller, As.TOLD).statusCode() == 200);
    }

    @AfterAll
    static void nobodyIsTold(Programme programme) {
        PrivateFile.write(programme.system().sourcesFile(), sources);
        receiver.close();
    }

    @Test
    void aRejectionIsToldWithItsReasonUntilItIsHeard() {
        receiver.fails(1);

        String submissionId = send(stopped("told"), As.TOLD);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.of(submissionId))
                        .extracting(Received::status)
                        .containsExactly(500, 204));
        List<Received> attempts = receiver.of(submissionId);
        assertThat(attempts).allMatch(Received::isSigned);
        assertThat(attempts)
                .extracting(Received::body)
                .containsOnly(attempts.get(0).body());
        JsonNode receipt = receiptInDutch(submissionId);
        assertThat(attempts)
                .extracting(Received::delivery)
                .containsOnly(submissionId + "-" + receipt.path("revision").stringValue());
        assertThat(attempts.get(0).json()).isEqualTo(messageOf(receipt));
        assertThat(receipt.path("findings"))
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.path("code").stringValue()).isEqualTo("period-outside-project"));
    }

    @Test
    void aReceiverThatHangsHoldsUpNobodyAndHearsOfNobodyElse() {
        receiver.hangs();
        List<String> rejected = new ArrayList<>();
        String ofAnother;
        try {
            for (int i = 0; i < AT_A_TIME + 2; i++) {
                rejected.add(send(stopped("hanging-" + i), As.TOLD));
            }
            await().atMost(PATIENCE)
                    .until(() -> receiver.submissions().stream()
                                    .filter(rejected::contains)
                                    .count()
                            >= AT_A_TIME);

            ofAnother = send(stopped("of-another"), As.SUBMITTER);
            receipts.await(ofAnother, "rejected");
            rejected.forEach(submissionId -> receipts.await(submissionId, "rejected"));
            programme.send(submission("beside-hanging", "genk", "P4", "2024-12-26T10:00:00Z", "victims", 61L));
            SampleSubmission own = submission("own-good", "genk", "P4", "2024-12-26T11:00:00Z", "victims", 62L);
            send(own, As.TOLD);
            programme.recount().add(own);
            programme.awaitRecount();
        } finally {
            receiver.answers();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.submissions()).containsAll(rejected));
        assertThat(receiver.submissions()).doesNotContain(ofAnother);
    }

    /** Of a project that had stopped before the period. */
    private static SampleSubmission stopped(String responseId) {
        return submission(responseId, "hasselt", "P5", "2024-12-26T10:00:00Z", "victims", 60L);
    }

    private String send(SampleSubmission submission, As caller) {
        HttpResponse<String> answer = system.api().submit("application/json", submission.toJson(), caller);
        assertThat(answer.statusCode()).isEqualTo(202);
        return Api.json(answer).path("submissionId").stringValue();
    }

    /** In the language of the project. */
    private JsonNode receiptInDutch(String submissionId) {
        URI receipt = system.address("ingest-service").resolve("/api/v1/submissions/" + submissionId);
        return Api.json(Api.send(Api.by(As.TOLD, HttpRequest.newBuilder(receipt).header("Accept-Language", "nl"))));
    }

    /** All that the source is told; its answers are not in it. */
    private static JsonNode messageOf(JsonNode receipt) {
        ObjectNode message = JsonMapper.shared().createObjectNode();
        for (String member : List.of("submissionId", "revision", "form", "project", "period", "status")) {
            message.set(member, receipt.path(member));
        }
        ArrayNode errors = message.putArray("errors");
        for (JsonNode finding : receipt.path("findings")) {
            ObjectNode error = errors.addObject();
            error.set("question", finding.path("question"));
            error.set("code", finding.path("code"));
            error.set("detail", finding.path("message"));
        }
        return message;
    }
}
