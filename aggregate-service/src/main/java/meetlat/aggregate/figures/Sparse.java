package meetlat.aggregate.figures;

import java.util.Arrays;
import java.util.List;
import meetlat.schemas.Aggregate;
import meetlat.schemas.Report;

/** The observed cells of a report or an aggregate, small enough to hold many of. Immutable. */
final class Sparse {

    static final Sparse EMPTY = new Sparse(List.of(), List.of(), List.of());

    private final int[] cells;
    private final long[] values;
    private final int[] synthetic;

    private Sparse(List<Integer> cells, List<Long> values, List<Integer> synthetic) {
        this.cells = cells.stream().mapToInt(Integer::intValue).toArray();
        this.values = values.stream().mapToLong(Long::longValue).toArray();
        this.synthetic = synthetic.stream().mapToInt(Integer::intValue).toArray();
    }

    static Sparse of(Report report) {
        return new Sparse(report.getCells(), report.getCounts(), report.getSynthetic());
    }

    static Sparse of(Aggregate aggregate) {
        return new Sparse(aggregate.getCells(), aggregate.getSums(), aggregate.getSynthetic());
    }

    Figure at(int cell) {
        int position = Arrays.binarySearch(cells, cell);
        return position < 0
                ? Figure.MISSING
                : Figure.reported(values[position], Arrays.binarySearch(synthetic, cell) >= 0);
    }

    /** The cells that this or {@code other} has observed. */
    int[] cellsWith(Sparse other) {
        return java.util.stream.IntStream.concat(Arrays.stream(cells), Arrays.stream(other.cells))
                .distinct()
                .sorted()
                .toArray();
    }
}
