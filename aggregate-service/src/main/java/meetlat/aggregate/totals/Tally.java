package meetlat.aggregate.totals;

import java.util.Arrays;
import java.util.List;
import meetlat.schemas.Report;

/**
 * A running sum of reports as vectors in the catalogue's order of cells. Immutable: adding and subtracting give a new
 * tally. A cell without contributors is missing, whatever its sum.
 */
public final class Tally {

    /** The sum of no reports. */
    public static final Tally NONE = new Tally(0, new long[0], new int[0], new int[0]);

    private final int reports;
    private final long[] sums;
    private final int[] contributors;
    private final int[] synthetic;

    private Tally(int reports, long[] sums, int[] contributors, int[] synthetic) {
        this.reports = reports;
        this.sums = sums;
        this.contributors = contributors;
        this.synthetic = synthetic;
    }

    /** This and one more report. */
    public Tally plus(Report report) {
        return changedBy(report, 1);
    }

    /** This without a report that was added before. */
    public Tally minus(Report report) {
        return changedBy(report, -1);
    }

    private Tally changedBy(Report report, int sign) {
        List<Integer> cells = report.getCells();
        Tally changed = copy(cells.isEmpty() ? 0 : cells.get(cells.size() - 1) + 1, reports + sign);
        for (int i = 0; i < cells.size(); i++) {
            int cell = cells.get(i);
            changed.sums[cell] += sign * report.getCounts().get(i);
            changed.contributors[cell] += sign;
        }
        for (int cell : report.getSynthetic()) {
            changed.synthetic[cell] += sign;
        }
        return changed;
    }

    /** A copy of which only its maker may change the arrays, before it is shared. */
    private Tally copy(int atLeast, int reports) {
        int size = Math.max(atLeast, sums.length);
        return new Tally(
                reports, Arrays.copyOf(sums, size), Arrays.copyOf(contributors, size), Arrays.copyOf(synthetic, size));
    }

    /** This and what another has summed over other reports. */
    public Tally plus(Tally other) {
        Tally sum = copy(other.sums.length, reports + other.reports);
        for (int cell = 0; cell < other.sums.length; cell++) {
            sum.sums[cell] += other.sums[cell];
            sum.contributors[cell] += other.contributors[cell];
            sum.synthetic[cell] += other.synthetic[cell];
        }
        return sum;
    }

    /** A tally of which {@link Builder} was told every cell. */
    public static Builder of(int reports) {
        return new Builder(reports);
    }

    public int reports() {
        return reports;
    }

    /** How many cells there is room for; cells from here on are missing. */
    public int size() {
        return sums.length;
    }

    public long sum(int cell) {
        return sums[cell];
    }

    /** How many reports observed the cell. */
    public int contributors(int cell) {
        return contributors[cell];
    }

    /** How many of them with a made-up count. */
    public int synthetic(int cell) {
        return synthetic[cell];
    }

    /** Puts a tally together from cells that were written down. */
    public static final class Builder {

        private Tally tally;

        private Builder(int reports) {
            this.tally = new Tally(reports, new long[0], new int[0], new int[0]);
        }

        public Builder cell(int cell, long sum, int contributors, int synthetic) {
            if (cell >= tally.size()) {
                tally = tally.copy(cell + 1, tally.reports);
            }
            tally.sums[cell] = sum;
            tally.contributors[cell] = contributors;
            tally.synthetic[cell] = synthetic;
            return this;
        }

        public Tally build() {
            return tally;
        }
    }
}
