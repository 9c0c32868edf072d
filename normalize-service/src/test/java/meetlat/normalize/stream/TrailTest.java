package meetlat.normalize.stream;

import static meetlat.normalize.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.Report;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A report says when what stands for it was first submitted, and how often that was revised. */
class TrailTest {

    private static final String VERVIERS_P1 = "1/monitoring/verviers/P1";
    private static final String VERVIERS_P2 = "1/monitoring/verviers/P2";

    private final NormalizeDriver system = new NormalizeDriver();

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void whatWasSubmittedOnceWasNotRevised() {
        system.send(a(3, 16L));

        assertTrail(VERVIERS_P1, 3, 0);
    }

    @Test
    void aRevisionLeavesTheFirstSubmissionAndCounts() {
        system.send(a(3, 16L)).send(a(5, 17L)).send(a(9, 18L));

        assertTrail(VERVIERS_P1, 3, 2);
        assertThat(system.reports().get(VERVIERS_P1).getSubmittedAt()).isEqualTo(minute(9));
    }

    @Test
    void whateverTheOrderOfArrivalTheTrailIsTheSame() {
        List<Submission> all = List.of(a(3, 16L), b(4, 20L), a(5, 17L), b(9, 21L));
        for (int turn = 0; turn < all.size(); turn++) {
            List<Submission> arrivals = new ArrayList<>(all.subList(turn, all.size()));
            arrivals.addAll(all.subList(0, turn));
            try (NormalizeDriver anew = new NormalizeDriver()) {
                arrivals.forEach(anew::send);

                Report report = anew.reports().get(VERVIERS_P1);
                assertThat(report.getFirstSubmittedAt()).as("from " + turn).isEqualTo(minute(3));
                assertThat(report.getRevisions()).as("from " + turn).isEqualTo(3);
            }
        }
    }

    @Test
    void aRepeatIsNoRevision() {
        system.send(a(3, 16L)).send(a(5, 17L)).send(a(3, 16L)).send(a(5, 17L));

        assertTrail(VERVIERS_P1, 3, 1);
        assertThat(system.reportsPerRound()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void aRejectedRevisionIsNone() {
        system.send(a(1, -1L)).send(a(3, 16L)).send(a(5, -1L));

        assertTrail(VERVIERS_P1, 3, 0);
    }

    @Test
    void whatIsWithdrawnIsNotWhatTheReportIsTimedBy() {
        system.send(a(3, 16L)).send(a(4, 17L)).send(b(5, 20L));
        assertTrail(VERVIERS_P1, 3, 2);

        system.send(submission("a").at(9).withdrawn().build());

        assertTrail(VERVIERS_P1, 5, 0);
        assertThat(system.reportsPerRound()).containsExactly(1, 1, 1, 1);
        // That of the one that counts is not decided again.
        assertThat(system.decided().get(system.decided().size() - 1).getStatus())
                .isEqualTo(OutcomeStatus.WITHDRAWN);
    }

    @Test
    void aRevisionThatNamedAnotherPeriodIsNoneOfThisOne() {
        system.send(a(3, 16L))
                .send(submission("a")
                        .of("verviers", "P2")
                        .at(7)
                        .answer("witnesses", 17L)
                        .build());
        assertTrail(VERVIERS_P2, 7, 0);

        system.send(a(9, 18L));
        assertTrail(VERVIERS_P1, 3, 1);
        assertThat(system.reports()).containsOnlyKeys(VERVIERS_P1);
    }

    @Test
    void whatStandsAgainAfterItWasWithdrawnIsTimedByItsFirstRevision() {
        system.send(a(3, 16L)).send(submission("a").at(5).withdrawn().build()).send(a(9, 17L));

        assertTrail(VERVIERS_P1, 3, 1);
    }

    private void assertTrail(String report, int firstMinute, int revisions) {
        assertThat(system.reports().get(report).getFirstSubmittedAt()).isEqualTo(minute(firstMinute));
        assertThat(system.reports().get(report).getRevisions()).isEqualTo(revisions);
    }

    private static Instant minute(int minute) {
        return Instant.parse("2024-07-01T00:00:00Z").plusSeconds(60L * minute);
    }

    private static Submission a(int minute, long witnesses) {
        return submission("a").at(minute).answer("witnesses", witnesses).build();
    }

    private static Submission b(int minute, long witnesses) {
        return submission("b").at(minute).answer("witnesses", witnesses).build();
    }
}
