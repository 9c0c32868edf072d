package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Every accepted submission has a receipt that comes to an end, told by any instance, also after a restart. */
@ExtendWith(RunningSystem.class)
class ReceiptsTest {

    private final Programme programme;
    private final SystemUnderTest system;
    private final String second;
    private final Receipts receipts;

    ReceiptsTest(Programme programme) {
        this.programme = programme;
        this.system = programme.system();
        this.second = system.second("ingest-service");
        this.receipts = new Receipts(List.of(system.api(), system.api(second)));
    }

    @Test
    void eachEndsAsOneOfFourFromAnyInstanceAndAlsoAfterRestarts() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, String> ends = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            String project =
                    List.of("boom", "genk", "neupre", "roeselare", "mechelen").get(i);
            ends.put(send(random, "r-earlier-" + i, project, "P2", "2024-12-23T10:00:00Z"), "superseded");
            ends.put(send(random, "r-counts-" + i, project, "P2", "2024-12-23T11:00:00Z"), "normalized");
            String withdrawn = send(random, "r-withdrawn-" + i, project, "P2", "2024-12-23T12:00:00Z");
            // The instance that took it knows it at once, another a little later.
            receipts.await(withdrawn, "normalized");
            assertThat(instance(random).withdraw(withdrawn).statusCode()).isEqualTo(202);
            programme.recount().withdraw("r-withdrawn-" + i, Instant.now());
            ends.put(withdrawn, "withdrawn");
        }
        // Stopped on 25 October 2023, before the fifth period.
        ends.put(sendWithoutCounting(random, "r-rejected", "hasselt", "P5", "2024-12-23T10:00:00Z"), "rejected");

        assertEnds(ends, seed);
        programme.awaitRecount();

        system.kill("ingest-service");
        system.restart("ingest-service");
        system.kill("normalize-service");
        system.restart("normalize-service");
        assertEnds(ends, seed);
        assertThat(receipts.instances()
                        .get(0)
                        .receipt(last(ends))
                        .path("findings")
                        .toString())
                .contains("period-outside-project");
    }

    private void assertEnds(Map<String, String> ends, long seed) {
        ends.forEach((id, status) -> {
            JsonNode receipt = receipts.await(id, status);
            for (Api instance : receipts.instances()) {
                assertThat(instance.receipt(id)).as("seed %s", seed).isEqualTo(receipt);
            }
        });
    }

    private static String last(Map<String, String> ends) {
        return List.copyOf(ends.keySet()).get(ends.size() - 1);
    }

    private String send(Random random, String responseId, String project, String period, String submittedAt) {
        programme.recount().add(submission(responseId, project, period, submittedAt, "victims", 1L));
        return sendWithoutCounting(random, responseId, project, period, submittedAt);
    }

    private String sendWithoutCounting(
            Random random, String responseId, String project, String period, String submittedAt) {
        SampleSubmission submission = submission(responseId, project, period, submittedAt, "victims", 1L);
        HttpResponse<String> answer = instance(random).submit(submission);
        assertThat(answer.statusCode()).isEqualTo(202);
        return Api.json(answer).path("submissionId").stringValue();
    }

    private Api instance(Random random) {
        return receipts.instances().get(random.nextInt(2));
    }
}
