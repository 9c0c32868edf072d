package meetlat.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import meetlat.schemas.Report;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private final Workload workload = new Workload(1_000, 7);

    @Test
    void theSameSeedGivesTheSameSubmissionsAndAnotherSeedOthers() {
        assertThat(workload.submission(123)).isEqualTo(new Workload(1_000, 7).submission(123));
        assertThat(workload.submission(123)).isNotEqualTo(new Workload(1_000, 8).submission(123));
    }

    @Test
    void eachSubmissionHasAnIdARevisionAndAReportOfItsOwn() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < workload.submissions(); i++) {
            Submission submission = workload.submission(i);
            seen.add(submission.getSubmissionId());
            seen.add(submission.getRevision());
            seen.add(workload.reportKey(i));
            assertThat(submission.getSubmissionId()).matches("[0-9a-f]{32}");
            assertThat(submission.getAnswers()).hasSize(Workload.QUESTIONS);
            assertThat(workload.index(submission.getProject(), submission.getPeriod()))
                    .isEqualTo(i);
        }
        assertThat(seen).hasSize(3 * workload.submissions());
    }

    @Test
    void oneAnswerInTwentyIsBlankAndIsNotInTheReport() {
        long blanks = IntStream.range(0, workload.submissions())
                .mapToLong(i -> workload.submission(i).getAnswers().values().stream()
                        .filter(answer -> answer == null)
                        .count())
                .sum();
        assertThat(blanks).isBetween(2_500L, 3_500L);

        long observed = IntStream.range(0, workload.submissions())
                .mapToLong(i -> workload.report(i).getCells().size())
                .sum();
        assertThat(observed + blanks).isEqualTo((long) workload.submissions() * Workload.QUESTIONS);
    }

    @Test
    void aRecountAddsUpTheReportsOfItsPeriod() {
        String period = "P2";
        long sum = 0;
        int contributors = 0;
        int reports = 0;
        for (int i = 0; i < workload.submissions(); i++) {
            Report report = workload.report(i);
            if (report.getPeriod().equals(period)) {
                reports++;
                int at = report.getCells().indexOf(0);
                sum += at < 0 ? 0 : report.getCounts().get(at);
                contributors += at < 0 ? 0 : 1;
            }
        }

        Workload.Total total = workload.recount().get(period);

        assertThat(total.reports()).isEqualTo(reports);
        assertThat(total.sums().get(0)).isEqualTo(sum);
        assertThat(total.contributors().get(0)).isEqualTo(contributors);
    }

    @Test
    void manySubmissionsTakeMorePeriodsSoThatTheCatalogueStaysOneRecord() {
        Workload large = new Workload(1_000_000, 1);

        assertThat(large.projects()).isEqualTo(20_000);
        assertThat(large.periods()).isEqualTo(50);
    }
}
