package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import meetlat.ingest.Given;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Question;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/** Somebody who has nothing but the catalogue, and asks of what stands on the log whether it may. */
final class NaiveReader {

    private static final Instant TOMORROW = Given.NOW.plusSeconds(24 * 3600);

    private final Catalogue catalogue;

    NaiveReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void assertAccepts(String from, Submission submission) {
        assertThat(submission.getForm()).as(from).isEqualTo("ifg-monitoring");
        assertThat(catalogue.getProjects()).as(from).anyMatch(p -> p.getId().equals(submission.getProject()));
        assertThat(catalogue.getPeriods()).as(from).anyMatch(p -> p.getId().equals(submission.getPeriod()));
        assertThat(submission.getSubmittedAt()).as(from).isBetween(Instant.EPOCH, TOMORROW);
        if (submission.getModifiedAt() != null) {
            assertThat(submission.getModifiedAt()).as(from).isBetween(submission.getSubmittedAt(), TOMORROW);
        }
        submission.getAnswers().forEach((id, answer) -> assertAccepts(from, id, answer));
    }

    private void assertAccepts(String from, String id, @Nullable Object answer) {
        Question question = catalogue.getForms().get(0).getQuestions().stream()
                .filter(q -> q.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question " + id + " of " + from));
        boolean accepted = answer == null
                || switch (question.getType()) {
                    case COUNT ->
                        answer instanceof Long count
                                && count >= question.getMinimum()
                                && count <= question.getMaximum();
                    case CHOICE -> question.getOptions().contains(answer);
                    case CHOICES ->
                        answer instanceof List<?> list && question.getOptions().containsAll(list);
                    default -> false;
                };
        assertThat(accepted).as("%s: %s of %s", id, answer, from).isTrue();
    }
}
