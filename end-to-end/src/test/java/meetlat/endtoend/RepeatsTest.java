package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent again, by whom and when, counts once. */
@ExtendWith(RunningSystem.class)
class RepeatsTest {

    private static final int AT_ONCE = 50;

    private final Programme programme;
    private final SystemUnderTest system;
    private final String second;
    private final Receipts receipts;

    RepeatsTest(Programme programme) {
        this.programme = programme;
        this.system = programme.system();
        this.second = system.second("ingest-service");
        this.receipts = new Receipts(List.of(system.api(), system.api(second)));
    }

    @Test
    void theSameAtTheSameInstantOverTwoInstancesCountsOnce() throws Exception {
        SampleSubmission same = submission("at-once", "mol", "P3", "2024-12-20T11:00:00Z", "victims", 41L);
        programme.recount().add(same);

        List<HttpResponse<String>> answers = atOnce(same);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 202);
        assertThat(answers).extracting(RepeatsTest::submissionId).containsOnly(submissionId(answers.get(0)));
        // Each instance writes it at most once.
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 202).hasSizeBetween(1, 2);
        programme.awaitRecount();
        receipts.await(submissionId(answers.get(0)), "normalized");
    }

    private List<HttpResponse<String>> atOnce(SampleSubmission same) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        CyclicBarrier together = new CyclicBarrier(AT_ONCE);
        List<Callable<HttpResponse<String>>> sends = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Api instance = i % 2 == 0 ? system.api() : system.api(second);
            sends.add(() -> {
                together.await();
                return instance.submit(same);
            });
        }
        try {
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : senders.invokeAll(sends)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            senders.shutdown();
        }
    }

    @Test
    void aRetryOfASenderThatDidNotHearTheAnswerIsADuplicate() throws IOException {
        SampleSubmission unheard = submission("unheard", "mol", "P2", "2024-12-20T10:00:00Z", "victims", 42L);
        programme.recount().add(unheard);
        TopicEnds before = TopicEnds.of(system);

        sendAndHangUp(unheard);
        await().atMost(SystemUnderTest.PATIENCE)
                .until(() -> !TopicEnds.of(system).equals(before));

        for (Api instance : receipts.instances()) {
            await().atMost(SystemUnderTest.PATIENCE)
                    .untilAsserted(() ->
                            assertThat(instance.submit(unheard).statusCode()).isEqualTo(200));
        }
        programme.awaitRecount();
    }

    private void sendAndHangUp(SampleSubmission submission) throws IOException {
        byte[] body = submission.toJson().getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/v1/submissions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "X-API-Key: " + As.SUBMITTER.key().orElseThrow() + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        try (Socket socket =
                new Socket("127.0.0.1", system.address("ingest-service").getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        }
    }

    @Test
    void aRepeatLongAfterIsADuplicateAlsoAfterARestart() {
        SampleSubmission first = submission("long-ago", "mol", "P1", "2024-12-20T10:00:00Z", "victims", 43L);
        programme.send(first);
        for (int i = 0; i < 100; i++) {
            String submittedAt =
                    Instant.parse("2024-12-20T11:00:00Z").plusSeconds(i).toString();
            programme.send(submission("between-" + i, "gent", "P1", submittedAt, "events", (long) i));
        }
        system.kill("ingest-service");
        system.restart("ingest-service");

        for (Api instance : receipts.instances()) {
            HttpResponse<String> answer = instance.submit(first);
            assertThat(answer.statusCode()).isEqualTo(200);
            receipts.await(submissionId(answer), "normalized");
        }
        programme.awaitRecount();
    }

    @Test
    void revisionsInAnyOrderEndInTheSameFigures() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<SampleSubmission> revisions = new ArrayList<>();
        for (int revision = 0; revision < 60; revision++) {
            String submittedAt = Instant.parse("2024-12-21T00:00:00Z")
                    .plusSeconds(random.nextInt(100_000))
                    .toString();
            revisions.add(submission(
                    "any-order-" + random.nextInt(8),
                    "namur",
                    "P" + (1 + random.nextInt(2)),
                    submittedAt,
                    "victims",
                    (long) random.nextInt(1_000)));
        }
        Collections.shuffle(revisions, random);

        for (SampleSubmission revision : revisions) {
            Api instance = receipts.instances().get(random.nextInt(2));
            assertThat(instance.submit(revision).statusCode())
                    .as("seed %s", seed)
                    .isEqualTo(202);
            programme.recount().add(revision);
        }

        await().atMost(SystemUnderTest.PATIENCE)
                .untilAsserted(() -> assertThat(system.api().figures("victims"))
                        .as("seed %s", seed)
                        .isEqualTo(programme.recount().figures("victims")));
        programme.awaitRecount();
    }

    private static String submissionId(HttpResponse<String> answer) {
        return Api.json(answer).path("submissionId").stringValue();
    }
}
