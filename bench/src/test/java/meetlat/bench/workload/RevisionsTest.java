package meetlat.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private final Workload workload = Workload.of(3, 7);
    private final Revisions revisions = new Revisions(workload);

    @Test
    void aRevisionIsOfTheSameReportLaterAndWithOtherCounts() {
        Submission revision = revisions.next();

        int index = workload.index(revision.getProject(), revision.getPeriod());
        Submission original = workload.submission(index);
        assertThat(revision.getSubmissionId()).isEqualTo(original.getSubmissionId());
        assertThat(revision.getRevision()).isNotEqualTo(original.getRevision());
        assertThat(revision.getSubmittedAt()).isAfter(original.getSubmittedAt());
        assertThat(revision.getAnswers()).isNotEqualTo(original.getAnswers());
        assertThat(revisions.standing(index)).isEqualTo(revision);
    }

    @Test
    void theLatestOfAllStands() {
        List<Submission> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(revisions.next());
        }

        assertThat(revisions.count()).isEqualTo(100);
        assertThat(revisions.after(0)).isEqualTo(all);
        assertThat(revisions.after(98)).isEqualTo(all.subList(98, 100));
        for (int index = 0; index < workload.submissions(); index++) {
            String id = workload.submission(index).getSubmissionId();
            Submission latest = all.stream()
                    .filter(revision -> revision.getSubmissionId().equals(id))
                    .reduce((earlier, later) -> later)
                    .orElse(workload.submission(index));
            assertThat(revisions.standing(index)).isEqualTo(latest);
        }
    }

    @Test
    void theSameSeedGivesTheSameRevisions() {
        assertThat(new Revisions(Workload.of(3, 7)).next()).isEqualTo(revisions.next());
    }
}
