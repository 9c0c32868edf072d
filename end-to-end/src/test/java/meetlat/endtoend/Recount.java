package meetlat.endtoend;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.local.sample.SampleSubmission;
import org.jspecify.annotations.Nullable;

/** The oracle: every figure counted anew from all submissions that were accepted, without any running sum. */
final class Recount {

    private final List<SampleSubmission> accepted = new ArrayList<>();
    private final Map<String, Instant> withdrawn = new HashMap<>();
    /** What counts, worked out once until something is added. */
    private @Nullable List<SampleSubmission> counting;

    void add(SampleSubmission submission) {
        accepted.add(submission);
        counting = null;
    }

    /** What was submitted for a response until then no longer counts. */
    void withdraw(String responseId, Instant at) {
        withdrawn.put(responseId, at);
        counting = null;
    }

    /** What the table of a question's indicator must show, in the form of {@link Api#figures}. */
    Map<String, Long> figures(String question) {
        Map<String, Long> figures = new TreeMap<>();
        for (SampleSubmission submission : counting()) {
            Long count = submission.answers().get(question);
            if (count != null) {
                figures.merge(submission.project() + " " + submission.period(), count, Long::sum);
                figures.merge(submission.project() + " total", count, Long::sum);
                figures.merge("programme " + submission.period(), count, Long::sum);
                figures.merge("programme total", count, Long::sum);
            }
        }
        return figures;
    }

    /** Of each response the latest revision, and of these the latest for each project and period. */
    private List<SampleSubmission> counting() {
        if (counting == null) {
            counting = recount();
        }
        return counting;
    }

    private List<SampleSubmission> recount() {
        Map<String, SampleSubmission> responses = new HashMap<>();
        accepted.forEach(s -> responses.merge(s.responseId(), s, Recount::later));
        responses.values().removeIf(this::isWithdrawn);
        Map<String, SampleSubmission> reports = new HashMap<>();
        responses.values().forEach(s -> reports.merge(s.project() + " " + s.period(), s, Recount::later));
        return List.copyOf(reports.values());
    }

    private boolean isWithdrawn(SampleSubmission submission) {
        return !submission.submittedAt().isAfter(withdrawn.getOrDefault(submission.responseId(), Instant.MIN));
    }

    private static SampleSubmission later(SampleSubmission a, SampleSubmission b) {
        return a.submittedAt().isAfter(b.submittedAt()) ? a : b;
    }
}
