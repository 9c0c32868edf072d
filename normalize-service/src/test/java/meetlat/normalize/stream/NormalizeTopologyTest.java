package meetlat.normalize.stream;

import static meetlat.normalize.Given.submission;
import static meetlat.schemas.OutcomeStatus.NORMALIZED;
import static meetlat.schemas.OutcomeStatus.REJECTED;
import static meetlat.schemas.OutcomeStatus.SUPERSEDED;
import static meetlat.schemas.OutcomeStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import meetlat.normalize.Given;
import meetlat.schemas.DeadLetters;
import meetlat.schemas.Report;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NormalizeTopologyTest {

    private static final String VERVIERS_P1 = "1/monitoring/verviers/P1";
    private static final String VERVIERS_P2 = "1/monitoring/verviers/P2";

    private final NormalizeDriver system = new NormalizeDriver();

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void aSubmissionBecomesAReport() {
        system.send(
                submission("a").answer("witnesses", 16L).answer("victims", null).build());

        assertThat(counts()).isEqualTo(Map.of(VERVIERS_P1, List.of(16L)));
        assertThat(system.reports().get(VERVIERS_P1).getCells()).containsExactly(1);
        assertThat(system.outcomes()).isEqualTo(Map.of("1/a", NORMALIZED));
        assertThat(system.meters().get("meetlat.observations").counter().count())
                .isEqualTo(1);
    }

    @Test
    void aRevisionReplacesItsPredecessor() {
        system.send(submission("a").at(0).answer("witnesses", 16L).build())
                .send(submission("a").at(5).answer("witnesses", 17L).build());

        assertThat(counts()).isEqualTo(Map.of(VERVIERS_P1, List.of(17L)));
    }

    @Test
    void theSameSubmissionTwiceChangesNothing() {
        system.send(submission("a").answer("witnesses", 16L).build())
                .send(submission("a").answer("witnesses", 16L).build());

        assertThat(system.reportsPerRound()).containsExactly(1, 0);
        assertThat(counts()).isEqualTo(Map.of(VERVIERS_P1, List.of(16L)));
    }

    @Test
    void anOlderRevisionThatArrivesLateChangesNoFigure() {
        system.send(submission("a").at(5).answer("witnesses", 17L).build())
                .send(submission("a").at(0).answer("witnesses", 16L).build());

        // It is written again because it says now that it was revised.
        assertThat(system.reportsPerRound()).containsExactly(1, 1);
        assertThat(counts()).isEqualTo(Map.of(VERVIERS_P1, List.of(17L)));
    }

    @Test
    void ofTwoResponsesForOneReportTheLatestCountsWhateverTheOrder() {
        system.send(submission("b").at(5).answer("witnesses", 20L).build())
                .send(submission("a").at(0).answer("witnesses", 16L).build());

        assertThat(counts()).isEqualTo(Map.of(VERVIERS_P1, List.of(20L)));
        assertThat(system.outcomes()).isEqualTo(Map.of("1/a", SUPERSEDED, "1/b", NORMALIZED));
    }

    @Test
    void whenTheLatestIsWithdrawnTheOneBeforeCountsAgain() {
        system.send(submission("a").at(0).answer("witnesses", 16L).build())
                .send(submission("b").at(5).answer("witnesses", 20L).build())
                .send(submission("b").at(9).withdrawn().build());

        assertThat(counts()).isEqualTo(Map.of(VERVIERS_P1, List.of(16L)));
        assertThat(system.outcomes()).isEqualTo(Map.of("1/a", NORMALIZED, "1/b", WITHDRAWN));
    }

    @Test
    void whenTheOnlyOneIsWithdrawnNoneCounts() {
        system.send(submission("a").at(0).answer("witnesses", 16L).build())
                .send(submission("a").at(5).withdrawn().build())
                .send(submission("a").at(2).answer("witnesses", 18L).build());

        assertThat(counts()).isEmpty();
    }

    @Test
    void aRevisionThatNamesAnotherPeriodLeavesTheFirst() {
        system.send(submission("a")
                        .of("verviers", "P1")
                        .at(0)
                        .answer("witnesses", 16L)
                        .build())
                .send(submission("a")
                        .of("verviers", "P2")
                        .at(5)
                        .answer("witnesses", 16L)
                        .build());

        assertThat(counts()).isEqualTo(Map.of(VERVIERS_P2, List.of(16L)));
    }

    @Test
    void aRejectedRevisionLeavesWhatCounts() {
        system.send(submission("a").at(0).answer("witnesses", 16L).build())
                .send(submission("a").at(5).answer("witnesses", -1L).build());

        assertThat(counts()).isEqualTo(Map.of(VERVIERS_P1, List.of(16L)));
        assertThat(system.outcomes()).isEqualTo(Map.of("1/a", REJECTED));
        assertThat(system.meters()
                        .get("meetlat.submissions.rejected")
                        .tag("reason", "negative-count")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void anUndecodableRecordIsSetAsideWholeWithTheReasonAndTheNextIsTaken() {
        byte[] garbage = {9, 9, 9};
        system.sendBytes("a", garbage)
                .send(submission("b").answer("witnesses", 16L).build());

        List<TestRecord<byte[], byte[]>> letters = system.deadLetters();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).value()).isEqualTo(garbage);
        assertThat(header(letters.get(0), DeadLetters.REASON)).isEqualTo("undecodable");
        assertThat(header(letters.get(0), DeadLetters.TOPIC)).isEqualTo("submissions");
        assertThat(header(letters.get(0), DeadLetters.OFFSET)).isEqualTo("0");
        assertThat(header(letters.get(0), DeadLetters.SERVICE)).isEqualTo("normalize-service");
        assertThat(counts()).isEqualTo(Map.of(VERVIERS_P1, List.of(16L)));
    }

    @Test
    void whatWasSetAsideWhenItCameIsPassedOverWhenHistoryIsCountedAnew() {
        try (NormalizeDriver again =
                new NormalizeDriver(Given.definitions(), Instant.now().plusSeconds(3_600))) {
            again.sendBytes("a", new byte[] {9, 9, 9})
                    .send(submission("b").answer("witnesses", 16L).build());

            assertThat(again.deadLetters()).isEmpty();
            assertThat(again.reports()).containsOnlyKeys(VERVIERS_P1);
        }
    }

    private Map<String, List<Long>> counts() {
        Map<String, List<Long>> counts = new java.util.TreeMap<>();
        system.reports().forEach((key, report) -> counts.put(key, counts(report)));
        return counts;
    }

    private static List<Long> counts(Report report) {
        return List.copyOf(report.getCounts());
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
