package meetlat.aggregate.figures;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import meetlat.aggregate.completeness.ReceivedReports;
import meetlat.schemas.Aggregate;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import org.jspecify.annotations.Nullable;

/** Every figure of one edition as it stands now. Its reports may be there before its catalogue. */
final class EditionFigures {

    /**
     * By how much the reports of a period are ahead of its total. When all history is counted anew, reports change as
     * often as they were revised, so that their number alone would soon be right, long before the sums are.
     */
    private record Ahead(int reports, long checksum) {

        @Nullable
        Ahead plus(Ahead more) {
            Ahead sum = new Ahead(reports + more.reports, checksum + more.checksum);
            return sum.reports == 0 && sum.checksum == 0 ? null : sum;
        }
    }

    /** A report's key within its edition. */
    private record Place(String form, String project, String period) {}

    private volatile @Nullable Definitions definitions;
    private volatile @Nullable EditionProgress progress;
    private volatile boolean complete;
    private final Map<Place, Sparse> reports = new ConcurrentHashMap<>();
    private final Map<String, Sparse> totals = new ConcurrentHashMap<>();
    private final ReceivedReports received = new ReceivedReports();
    /** How many reports each total sums, by period. */
    private final Map<String, Integer> summed = new ConcurrentHashMap<>();
    /** What the reports add up to beyond the total, by period; only those periods in which they differ. */
    private final Map<String, Ahead> ahead = new ConcurrentHashMap<>();

    private final AtomicLong changes = new AtomicLong();
    /** One copy of each name, which would otherwise be there once for every report. */
    private final Map<String, String> names = new ConcurrentHashMap<>();

    @Nullable
    Definitions definitions() {
        return definitions;
    }

    void put(Definitions published) {
        definitions = published;
        changes.incrementAndGet();
    }

    @Nullable
    EditionProgress progress() {
        return progress;
    }

    void put(@Nullable EditionProgress found) {
        progress = found;
        noteComplete();
    }

    /**
     * Whether all history has been counted under the edition, the totals included. Once it has, it stays so: a report
     * that comes in later is ahead of its total for a moment, which is no reason to serve another edition again.
     */
    boolean isComplete() {
        return complete;
    }

    /**
     * Progress is only about reports: the totals follow later. Reports may also be read after the progress that speaks
     * of them, so where something is said to be counted there has to be a report.
     */
    private void noteComplete() {
        EditionProgress found = progress;
        complete |=
                found != null && found.complete() && ahead.isEmpty() && (found.normalized() == 0 || !reports.isEmpty());
    }

    /** Takes in a report, or its end when null; answers with the cells that changed. */
    int[] put(ReportKey key, @Nullable Report report) {
        Place place = new Place(one(key.form()), one(key.project()), one(key.period()));
        Sparse after = report == null ? Sparse.EMPTY : Sparse.of(report);
        Sparse before = report == null ? reports.remove(place) : reports.put(place, after);
        Sparse old = before == null ? Sparse.EMPTY : before;
        received.put(place.form(), place.project(), place.period(), report);
        moveAhead(
                place.period(),
                new Ahead((report == null ? 0 : 1) - (before == null ? 0 : 1), after.checksum() - old.checksum()));
        return after.cellsThatDiffer(old);
    }

    private void moveAhead(String period, Ahead by) {
        ahead.compute(period, (p, until) -> (until == null ? new Ahead(0, 0) : until).plus(by));
        noteComplete();
        // Last, so that whoever reads figures while they change has read an earlier number.
        changes.incrementAndGet();
    }

    /** How many times a report, a total or the definitions came in so far. */
    long changes() {
        return changes.get();
    }

    private String one(String name) {
        String first = names.putIfAbsent(name, name);
        return first == null ? name : first;
    }

    /** Takes in a period's total, or its end when null; answers with the cells that changed. */
    int[] put(String period, @Nullable Aggregate aggregate) {
        Sparse after = aggregate == null ? Sparse.EMPTY : Sparse.of(aggregate);
        Sparse before = aggregate == null ? totals.remove(period) : totals.put(period, after);
        int sums = aggregate == null ? 0 : aggregate.getReports();
        Integer summedBefore = summed.put(period, sums);
        Sparse old = before == null ? Sparse.EMPTY : before;
        moveAhead(
                period, new Ahead((summedBefore == null ? 0 : summedBefore) - sums, old.checksum() - after.checksum()));
        return after.cellsThatDiffer(old);
    }

    /** What was received of reports, and taken back. */
    ReceivedReports received() {
        return received;
    }

    /** A report; empty when there is none. */
    Sparse report(String form, String project, String period) {
        return reports.getOrDefault(new Place(form, project, period), Sparse.EMPTY);
    }

    /** The sums over the projects of a period; empty when there are none. */
    Sparse total(String period) {
        return totals.getOrDefault(period, Sparse.EMPTY);
    }
}
