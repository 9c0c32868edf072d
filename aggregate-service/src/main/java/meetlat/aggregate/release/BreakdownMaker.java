package meetlat.aggregate.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import meetlat.aggregate.disclosure.Grid;
import meetlat.aggregate.disclosure.Rules;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Shown;
import meetlat.aggregate.release.ReleasedIndicator.Breakdown;
import meetlat.aggregate.release.ReleasedTable.Axes;
import meetlat.schemas.Code;
import org.jspecify.annotations.Nullable;

/** Makes the table of the programme's counts by the codes of one dimension, of which the totals are known already. */
final class BreakdownMaker {

    /** How many projects must have reported anew in a period for its breakdown to be published anew. */
    private static final int FEWEST_TOGETHER = 3;

    /** What is in the total and in none of the codes. No code has this id. */
    private static final String REMAINDER = "";

    private final Definitions definitions;
    private final boolean overlapping;
    private final boolean periodsAddUp;
    private final ReleasedTable whole;
    private final Map<String, IndicatorView> codes = new LinkedHashMap<>();

    BreakdownMaker(Shown live, String indicator, String dimension, boolean overlapping, ReleasedTable whole) {
        this.definitions = live.definitions();
        this.overlapping = overlapping;
        this.periodsAddUp = whole.disclosed().grid().printsTotalsOfRows();
        this.whole = whole;
        for (int cell : definitions.cellsOf(indicator)) {
            Map<String, String> dimensions = definitions.cell(cell).getDimensions();
            if (dimensions.keySet().equals(Set.of(dimension))) {
                codes.put(dimensions.get(dimension), live.cell(cell));
            }
        }
        codes.keySet().removeAll(finer(dimension));
    }

    /** Coarsen first: what is part of another code that is counted too is not published. */
    private Set<String> finer(String dimension) {
        Set<String> finer = new HashSet<>();
        definitions.catalogue().getDimensions().stream()
                .filter(found -> found.getId().equals(dimension))
                .flatMap(found -> definitions.catalogue().getCodeLists().stream()
                        .filter(list -> list.getId().equals(found.getCodeList())))
                .flatMap(list -> list.getCodes().stream())
                .filter(code -> code.getParent() != null && codes.containsKey(code.getParent()))
                .map(Code::getId)
                .forEach(finer::add);
        return finer;
    }

    /**
     * @param known what was published last; null when nothing was
     * @return empty when it cannot be published now
     */
    Optional<ReleasedTable> make(@Nullable Breakdown known, long threshold) {
        ReleasedTable before = known == null ? null : known.table();
        List<String> rows = new ArrayList<>(codes.keySet());
        if (!overlapping) {
            rows.add(REMAINDER);
        }
        // Of other codes it would be another table, and the two of them could be held beside each other.
        if (codes.isEmpty()
                || !addsUp()
                || known != null && !definitions.periods().stream().allMatch(period -> isOfMany(period, known))
                || before != null
                        && (!before.axes().rows().equals(rows)
                                || before.disclosed().grid().printsTotalsOfColumns() == overlapping
                                || before.disclosed().grid().printsTotalsOfRows() != periodsAddUp)) {
            return Optional.empty();
        }
        Axes axes = new Axes(rows, definitions.periods(), false);
        return new TableMaker(before, axes, periodsAddUp, !overlapping)
                .make(this::at, grid -> new Rules(threshold, known(grid), new BitSet(), true));
    }

    /**
     * Whether nothing changed in a period, or so many reported anew that the difference tells of none of them what it
     * reported by code.
     */
    private boolean isOfMany(String period, Breakdown known) {
        long projects = known.since().stream()
                .filter(changed -> changed.period().equals(period))
                .count();
        return projects >= FEWEST_TOGETHER
                || codes.entrySet().stream()
                                .allMatch(code -> count(code.getValue().at(null, period))
                                        == known.table().count(code.getKey(), period))
                        && (overlapping || remainder(period) == known.table().count(REMAINDER, period));
    }

    private BitSet known(Grid grid) {
        if (overlapping) {
            return new BitSet();
        }
        BitSet known = Rules.totalsOfColumns(grid);
        known.set(grid.cell(grid.rows() - 2, 0), grid.cell(grid.rows() - 1, 0));
        return known;
    }

    /** No code, and without overlap not all of them together, may be more than the total. */
    private boolean addsUp() {
        return definitions.periods().stream()
                .allMatch(period -> overlapping
                        ? codes.values().stream().allMatch(code -> count(code.at(null, period)) <= total(period))
                        : remainder(period) >= 0);
    }

    private static long count(Figure figure) {
        return Math.max(0, TableMaker.count(figure));
    }

    private long total(String period) {
        return count(whole.at(null, period));
    }

    private long remainder(String period) {
        return total(period)
                - codes.values().stream()
                        .mapToLong(code -> count(code.at(null, period)))
                        .sum();
    }

    private Figure at(@Nullable String code, @Nullable String period) {
        if (code == null) {
            return whole.at(null, period);
        }
        if (!code.equals(REMAINDER)) {
            return Objects.requireNonNull(codes.get(code)).at(null, period);
        }
        if (period == null || !definitions.periods().contains(period)) {
            return Figure.MISSING;
        }
        return new Figure(BigDecimal.valueOf(remainder(period)), CellStatus.REPORTED, null, List.of(), null, null);
    }
}
