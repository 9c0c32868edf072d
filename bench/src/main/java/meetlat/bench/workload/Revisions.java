package meetlat.bench.workload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A workload whose submissions are revised, one after another and in an order that its seed gives, and what stands of it.
 * For one thread at a time.
 */
public final class Revisions {

    private static final long OTHER_COUNTS = 1_000_003;

    private final Workload workload;
    private final SplittableRandom random;
    private final List<Submission> revisions = new ArrayList<>();
    private final Map<Integer, Submission> standing = new HashMap<>();

    public Revisions(Workload workload) {
        this.workload = workload;
        this.random = new SplittableRandom(workload.seed());
    }

    /** A revision of one of the submissions, later than all before it and with other counts. It stands from now on. */
    public Submission next() {
        int index = random.nextInt(workload.submissions());
        int number = revisions.size() + 1;
        Submission original = workload.submission(index);
        Workload others = new Workload(workload.submissions(), workload.seed() + OTHER_COUNTS * number);
        Submission revision = Submission.newBuilder(others.submission(index))
                .setSubmissionId(original.getSubmissionId())
                .setSubmittedAt(original.getSubmittedAt().plusSeconds(number))
                .setAcceptedAt(original.getAcceptedAt().plusSeconds(number))
                .build();
        revisions.add(revision);
        standing.put(index, revision);
        return revision;
    }

    /** Those that came after the first so many, in order. */
    public List<Submission> after(int first) {
        return List.copyOf(revisions.subList(first, revisions.size()));
    }

    /** How many there were. */
    public int count() {
        return revisions.size();
    }

    /** The submission that stands at a position, from 0. */
    public Submission standing(int index) {
        Submission revised = standing.get(index);
        return revised == null ? workload.submission(index) : revised;
    }

    /** The count that a submission gives for an indicator, by the position of its question; null where left blank. */
    public static @Nullable Long count(Submission submission, int question) {
        return (Long) submission.getAnswers().get(Workload.question(question));
    }
}
