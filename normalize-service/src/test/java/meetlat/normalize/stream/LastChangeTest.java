package meetlat.normalize.stream;

import static meetlat.normalize.Given.submission;
import static meetlat.schemas.OutcomeStatus.NORMALIZED;
import static meetlat.schemas.OutcomeStatus.REJECTED;
import static meetlat.schemas.OutcomeStatus.SUPERSEDED;
import static meetlat.schemas.OutcomeStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import meetlat.schemas.Outcome;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An export that is imported again has revisions that were submitted at the same time and changed at another. */
class LastChangeTest {

    private static final String VERVIERS_P1 = "1/monitoring/verviers/P1";

    private final NormalizeDriver system = new NormalizeDriver();

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void ofTwoRevisionsSubmittedAtTheSameTimeTheOneChangedLaterCountsWhateverTheOrder() {
        Submission unchanged = submission("a").answer("witnesses", 16L).build();
        Submission changed =
                submission("a").answer("witnesses", 17L).modified(3).build();
        Submission changedAgain =
                submission("a").answer("witnesses", 18L).modified(8).build();

        system.send(changed).send(changedAgain).send(unchanged);

        assertThat(counted()).containsExactly(18L);
        assertThat(system.reportsPerRound()).containsExactly(1, 1, 1);
    }

    @Test
    void ofTwoResponsesSubmittedAtTheSameTimeTheOneChangedLaterCountsWhateverTheOrder() {
        system.send(submission("b").answer("witnesses", 20L).modified(3).build())
                .send(submission("a").answer("witnesses", 16L).build());

        assertThat(counted()).containsExactly(20L);
        assertThat(system.outcomes()).containsEntry("1/a", SUPERSEDED).containsEntry("1/b", NORMALIZED);
    }

    @Test
    void theSameRevisionWithAnotherTimeOfItsLastChangeIsARepeat() {
        system.send(submission("a").answer("witnesses", 16L).modified(2).build())
                .send(submission("a").answer("witnesses", 17L).modified(3).build())
                .send(submission("a").answer("witnesses", 16L).modified(4).build());

        assertThat(counted()).containsExactly(17L);
        assertThat(system.meters()
                        .get("meetlat.submissions.judged")
                        .tag("verdict", "repeat")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void everyOutcomeNamesTheSource() {
        system.send(submission("a").from("forms").answer("witnesses", 16L).build())
                .send(submission("b")
                        .from("export")
                        .at(5)
                        .answer("witnesses", 20L)
                        .build())
                .send(submission("c").from("register").answer("witnesses", -1L).build())
                .send(submission("b").from("export").at(9).withdrawn().build());

        assertThat(system.decided())
                .extracting(Outcome::getSubmissionId, Outcome::getStatus, Outcome::getSource)
                .containsExactlyInAnyOrder(
                        tuple("a", NORMALIZED, "forms"),
                        tuple("b", NORMALIZED, "export"),
                        tuple("a", SUPERSEDED, "forms"),
                        tuple("c", REJECTED, "register"),
                        tuple("b", WITHDRAWN, "export"),
                        tuple("a", NORMALIZED, "forms"));
    }

    private List<Long> counted() {
        return system.reports().get(VERVIERS_P1).getCounts();
    }
}
