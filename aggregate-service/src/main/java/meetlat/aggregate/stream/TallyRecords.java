package meetlat.aggregate.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import meetlat.aggregate.state.Partial;
import meetlat.aggregate.totals.Mark;
import meetlat.aggregate.totals.Tally;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import org.jspecify.annotations.Nullable;

/** Tallies to and from records. Records are made by their constructors: this runs for every sum that changed. */
final class TallyRecords {

    private TallyRecords() {}

    static Partial partial(int partition, Tally tally, @Nullable Long acceptedAt) {
        List<Integer> cells = new ArrayList<>(tally.size());
        List<Long> sums = new ArrayList<>(tally.size());
        List<Integer> contributors = new ArrayList<>(tally.size());
        for (int i = 0; i < tally.size(); i++) {
            cells.add(tally.cell(i));
            sums.add(tally.sum(i));
            contributors.add(tally.contributors(i));
        }
        return new Partial(
                partition,
                tally.reports(),
                cells,
                sums,
                contributors,
                counts(tally, Mark.SYNTHETIC),
                acceptedAt,
                counts(tally, Mark.CLOSE),
                counts(tally, Mark.BROAD),
                counts(tally, Mark.NARROW),
                counts(tally, Mark.RELATED),
                counts(tally, Mark.NOT_COMPARABLE));
    }

    private static List<Integer> counts(Tally tally, Mark mark) {
        if (!tally.has(mark)) {
            return List.of();
        }
        List<Integer> counts = new ArrayList<>(tally.size());
        for (int i = 0; i < tally.size(); i++) {
            counts.add(tally.count(mark, i));
        }
        return counts;
    }

    static Tally tally(Partial partial) {
        int[] @Nullable [] marks = new int[Mark.all().size()][];
        for (Mark mark : Mark.all()) {
            List<Integer> counts = counts(partial, mark);
            marks[mark.ordinal()] = counts.isEmpty() ? null : ints(counts);
        }
        return new Tally(
                partial.getReports(),
                ints(partial.getCells()),
                partial.getSums().stream().mapToLong(Long::longValue).toArray(),
                ints(partial.getContributors()),
                marks);
    }

    private static List<Integer> counts(Partial partial, Mark mark) {
        return switch (mark) {
            case SYNTHETIC -> partial.getSynthetic();
            case CLOSE -> partial.getClose();
            case BROAD -> partial.getBroad();
            case NARROW -> partial.getNarrow();
            case RELATED -> partial.getRelated();
            case NOT_COMPARABLE -> partial.getNotComparable();
        };
    }

    private static int[] ints(List<Integer> from) {
        return from.stream().mapToInt(Integer::intValue).toArray();
    }

    static Aggregate aggregate(AggregateKey key, Tally tally, @Nullable Long acceptedAt) {
        List<Integer> cells = new ArrayList<>(tally.size());
        List<Long> sums = new ArrayList<>(tally.size());
        List<Integer> contributors = new ArrayList<>(tally.size());
        for (int i = 0; i < tally.size(); i++) {
            if (tally.contributors(i) > 0) {
                cells.add(tally.cell(i));
                sums.add(tally.sum(i));
                contributors.add(tally.contributors(i));
            }
        }
        return new Aggregate(
                key.definitions(),
                key.period(),
                tally.reports(),
                cells,
                sums,
                contributors,
                cells(tally, Mark.SYNTHETIC),
                acceptedAt == null ? null : Instant.ofEpochMilli(acceptedAt),
                key.edition().edition(),
                cells(tally, Mark.CLOSE),
                cells(tally, Mark.BROAD),
                cells(tally, Mark.NARROW),
                cells(tally, Mark.RELATED),
                cells(tally, Mark.NOT_COMPARABLE));
    }

    /** The cells in which at least one report carries the mark. */
    private static List<Integer> cells(Tally tally, Mark mark) {
        if (!tally.has(mark)) {
            return List.of();
        }
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < tally.size(); i++) {
            if (tally.count(mark, i) > 0) {
                cells.add(tally.cell(i));
            }
        }
        return cells;
    }
}
