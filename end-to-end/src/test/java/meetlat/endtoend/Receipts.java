package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** What instances of ingest-service tell of submissions. */
record Receipts(List<Api> instances) {

    /** Waits until every instance tells the same status of a submission, and returns what the first tells. */
    JsonNode await(String submissionId, String status) {
        for (Api instance : instances) {
            Awaitility.await()
                    .atMost(SystemUnderTest.PATIENCE)
                    .untilAsserted(() -> assertThat(instance.receipt(submissionId)
                                    .path("status")
                                    .stringValue(""))
                            .isEqualTo(status));
        }
        return instances.get(0).receipt(submissionId);
    }
}
