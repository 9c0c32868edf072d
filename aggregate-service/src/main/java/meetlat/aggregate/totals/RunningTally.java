package meetlat.aggregate.totals;

import java.util.Arrays;
import java.util.List;
import meetlat.schemas.Report;
import org.jspecify.annotations.Nullable;

/**
 * A sum of reports that runs along, as vectors in the catalogue's order of cells. It changes, and belongs to one owner
 * and its thread; what goes out is a {@link Tally}. A catalogue has many cells of which a report touches few, so adding
 * a report costs what the report has, not what the catalogue has.
 */
public final class RunningTally {

    private int reports;
    private long[] sums = new long[0];
    private int[] contributors = new int[0];
    /** By ordinal of the mark; null until a report carries it. */
    private final int[] @Nullable [] marks = new int[Mark.all().size()][];

    /** Adds a report. */
    public void add(Report report) {
        change(report, 1);
    }

    /** Takes out a report that was added before. */
    public void subtract(Report report) {
        change(report, -1);
    }

    private void change(Report report, int sign) {
        reports += sign;
        List<Integer> cells = report.getCells();
        List<Long> counts = report.getCounts();
        int size = cells.size();
        makeRoom(size == 0 ? 0 : cells.get(size - 1) + 1);
        for (int i = 0; i < size; i++) {
            int cell = cells.get(i);
            sums[cell] += sign * counts.get(i);
            contributors[cell] += sign;
        }
        for (Mark mark : Mark.all()) {
            change(mark, mark.cells(report), sign);
        }
    }

    private void change(Mark mark, List<Integer> cells, int sign) {
        int size = cells.size();
        if (size == 0) {
            return;
        }
        makeRoom(cells.get(size - 1) + 1);
        int[] counts = counts(mark);
        for (int i = 0; i < size; i++) {
            counts[cells.get(i)] += sign;
        }
    }

    /** Adds what was summed over other reports. */
    public void add(Tally other) {
        reports += other.reports();
        makeRoom(other.size() == 0 ? 0 : other.cell(other.size() - 1) + 1);
        for (int i = 0; i < other.size(); i++) {
            sums[other.cell(i)] += other.sum(i);
            contributors[other.cell(i)] += other.contributors(i);
        }
        for (Mark mark : Mark.all()) {
            if (other.has(mark)) {
                int[] counts = counts(mark);
                for (int i = 0; i < other.size(); i++) {
                    counts[other.cell(i)] += other.count(mark, i);
                }
            }
        }
    }

    private int[] counts(Mark mark) {
        int[] counts = marks[mark.ordinal()];
        if (counts == null) {
            counts = new int[sums.length];
            marks[mark.ordinal()] = counts;
        }
        return counts;
    }

    private void makeRoom(int size) {
        if (size <= sums.length) {
            return;
        }
        int room = Math.max(size, sums.length * 2);
        sums = Arrays.copyOf(sums, room);
        contributors = Arrays.copyOf(contributors, room);
        for (int i = 0; i < marks.length; i++) {
            int[] counts = marks[i];
            if (counts != null) {
                marks[i] = Arrays.copyOf(counts, room);
            }
        }
    }

    /** How many reports it sums. */
    public int reports() {
        return reports;
    }

    /** The sum as it is now. */
    public Tally snapshot() {
        int[] cells = touched();
        long[] sumOf = new long[cells.length];
        for (int i = 0; i < cells.length; i++) {
            sumOf[i] = sums[cells[i]];
        }
        int[] @Nullable [] marksOf = new int[marks.length][];
        for (int i = 0; i < marks.length; i++) {
            int[] counts = marks[i];
            if (counts != null) {
                int[] countOf = pick(counts, cells);
                marksOf[i] = Arrays.stream(countOf).anyMatch(count -> count > 0) ? countOf : null;
            }
        }
        return new Tally(reports, cells, sumOf, pick(contributors, cells), marksOf);
    }

    /** The cells of which at least one report says something. A match or a made-up count needs a contributor. */
    private int[] touched() {
        int[] incomparable = marks[Mark.NOT_COMPARABLE.ordinal()];
        int[] cells = new int[sums.length];
        int found = 0;
        for (int cell = 0; cell < sums.length; cell++) {
            if (contributors[cell] > 0 || (incomparable != null && incomparable[cell] > 0)) {
                cells[found++] = cell;
            }
        }
        return Arrays.copyOf(cells, found);
    }

    private static int[] pick(int[] from, int[] cells) {
        int[] picked = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            picked[i] = from[cells[i]];
        }
        return picked;
    }
}
