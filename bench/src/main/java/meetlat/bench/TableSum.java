package meetlat.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import meetlat.bench.workload.Revisions;
import meetlat.bench.workload.Workload;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What a table says, in short: equal for tables with the same figures in the same places, in whatever order they come.
 *
 * @param figures how many figures it has, totals too, without those that are missing
 * @param sum what all of these add up to
 * @param digest of each figure with its place
 */
record TableSum(long figures, long sum, long digest) {

    static final TableSum NOTHING = new TableSum(0, 0, 0);

    /** Of a table with one more figure; a place without project or period is that of a total. */
    TableSum plus(@Nullable String project, @Nullable String period, long value) {
        long place = ((long) hash(project) << 32) ^ hash(period);
        return new TableSum(figures + 1, sum + value, digest + mixed(mixed(place) + value));
    }

    private static int hash(@Nullable String name) {
        return Objects.requireNonNullElse(name, "").hashCode();
    }

    /** Spreads what differs a little over all bits, so that two differences do not cancel out. */
    private static long mixed(long z) {
        long first = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long second = (first ^ (first >>> 27)) * 0x94D049BB133111EBL;
        return second ^ (second >>> 31);
    }

    /** What the table of an indicator must say, counted from the submissions that stand. */
    static TableSum recount(Workload workload, Revisions revisions, int question) {
        TableSum table = NOTHING;
        Map<String, Long> byProject = new HashMap<>();
        Map<String, Long> byPeriod = new HashMap<>();
        for (int i = 0; i < workload.submissions(); i++) {
            Submission submission = revisions.standing(i);
            Long count = Revisions.count(submission, question);
            if (count != null) {
                table = table.plus(submission.getProject(), submission.getPeriod(), count);
                byProject.merge(submission.getProject(), count, Long::sum);
                byPeriod.merge(submission.getPeriod(), count, Long::sum);
            }
        }
        long whole = 0;
        for (Map.Entry<String, Long> total : byProject.entrySet()) {
            table = table.plus(total.getKey(), null, total.getValue());
            whole += total.getValue();
        }
        for (Map.Entry<String, Long> total : byPeriod.entrySet()) {
            table = table.plus(null, total.getKey(), total.getValue());
        }
        return byPeriod.isEmpty() ? table : table.plus(null, null, whole);
    }
}
