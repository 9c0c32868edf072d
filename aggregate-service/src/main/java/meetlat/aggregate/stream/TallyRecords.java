package meetlat.aggregate.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import meetlat.aggregate.state.Partial;
import meetlat.aggregate.totals.Tally;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import org.jspecify.annotations.Nullable;

/** Tallies to and from records. */
final class TallyRecords {

    private TallyRecords() {}

    static Partial partial(int partition, Tally tally, @Nullable Long acceptedAt) {
        Columns columns = new Columns(tally);
        return new Partial(
                partition,
                tally.reports(),
                columns.cells,
                columns.sums,
                columns.contributors,
                columns.synthetic,
                acceptedAt);
    }

    static Tally tally(Partial partial) {
        Tally.Builder tally = Tally.of(partial.getReports());
        // From the last cell to the first, so that the builder makes room once.
        for (int i = partial.getCells().size() - 1; i >= 0; i--) {
            tally.cell(
                    partial.getCells().get(i),
                    partial.getSums().get(i),
                    partial.getContributors().get(i),
                    partial.getSynthetic().get(i));
        }
        return tally.build();
    }

    static Aggregate aggregate(AggregateKey key, Tally tally, @Nullable Long acceptedAt) {
        Columns columns = new Columns(tally);
        List<Integer> synthetic =
                columns.cells.stream().filter(cell -> tally.synthetic(cell) > 0).toList();
        return Aggregate.newBuilder()
                .setDefinitions(key.definitions())
                .setEdition(key.edition().edition())
                .setPeriod(key.period())
                .setReports(tally.reports())
                .setCells(columns.cells)
                .setSums(columns.sums)
                .setContributors(columns.contributors)
                .setSynthetic(synthetic)
                .setAcceptedAt(acceptedAt == null ? null : Instant.ofEpochMilli(acceptedAt))
                .build();
    }

    /** The observed cells of a tally, column by column. */
    private static final class Columns {

        final List<Integer> cells = new ArrayList<>();
        final List<Long> sums = new ArrayList<>();
        final List<Integer> contributors = new ArrayList<>();
        final List<Integer> synthetic = new ArrayList<>();

        Columns(Tally tally) {
            for (int cell = 0; cell < tally.size(); cell++) {
                if (tally.contributors(cell) > 0) {
                    cells.add(cell);
                    sums.add(tally.sum(cell));
                    contributors.add(tally.contributors(cell));
                    synthetic.add(tally.synthetic(cell));
                }
            }
        }
    }
}
