package meetlat.aggregate.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meetlat.aggregate.disclosure.Grid;
import meetlat.aggregate.disclosure.Rules;
import meetlat.aggregate.figures.AllowedSums;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Shown;
import meetlat.aggregate.release.ReleasedIndicator.Breakdown;
import meetlat.aggregate.release.ReleasedIndicator.Changed;
import meetlat.aggregate.release.ReleasedTable.Axes;
import meetlat.schemas.Indicator;
import meetlat.schemas.SumRule;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;

/** Makes what is released of the figures of one definitions version, indicator by indicator. */
public final class ReleaseMaker {

    private final Shown live;
    private final long threshold;
    /** What the release before held, under whichever definitions version. */
    private final Map<String, ReleasedIndicator> before;

    private final boolean withBreakdowns;

    /**
     * @param before by indicator; empty when nothing has been released yet
     * @param withBreakdowns whether the programme's counts by code are published
     */
    ReleaseMaker(Shown live, long threshold, Map<String, ReleasedIndicator> before, boolean withBreakdowns) {
        this.withBreakdowns = withBreakdowns;
        this.live = live;
        this.threshold = threshold;
        this.before = before;
    }

    /** The indicators that are counted; the derived ones follow from them. */
    public Stream<String> indicators() {
        return live.definitions().indicators().stream()
                .filter(id -> indicator(id).getRatio() == null);
    }

    private Indicator indicator(String id) {
        return live.definitions().indicator(id).orElseThrow();
    }

    /** @param id one of {@link #indicators} */
    public ReleasedIndicator make(String id) {
        ReleasedIndicator last = last(id);
        Sums sums = AllowedSums.of(live.definitions(), id);
        boolean latest = AllowedSums.isLast(sums);
        Axes axes = new Axes(live.definitions().projects(), live.definitions().periods(), latest);
        TableMaker maker = new TableMaker(
                last == null ? null : last.whole(),
                axes,
                AllowedSums.againstPeriods(sums) == null && !latest,
                AllowedSums.againstProjects(sums) == null);
        IndicatorView view = live.indicator(id).orElseThrow();
        ReleasedTable whole = maker.make(view, grid -> Rules.ofSingleCounts(grid, threshold))
                .orElseThrow(() -> new IllegalStateException("the totals of a cell always are a way"));
        return new ReleasedIndicator(id, whole, withBreakdowns ? breakdowns(id, whole, last) : Map.of());
    }

    /** An indicator that takes the place of another stands where that stood, and may well hold the same counts. */
    private @Nullable ReleasedIndicator last(String id) {
        return Stream.concat(Stream.of(id), indicator(id).getReplaces().stream())
                .map(before::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private Map<String, Breakdown> breakdowns(String id, ReleasedTable whole, @Nullable ReleasedIndicator last) {
        Map<String, Breakdown> breakdowns = new HashMap<>();
        Set<Changed> changed = last == null ? Set.of() : whole.changedSince(last.whole());
        if (last != null) {
            last.breakdowns().forEach((dimension, known) -> {
                Set<Changed> since = new HashSet<>(known.since());
                since.addAll(changed);
                breakdowns.put(dimension, new Breakdown(known.table(), known.open() && mayBeOpen(whole), since));
            });
        }
        // What waits in the whole waits in its parts too.
        if (mayBeOpen(whole) && whole.disclosed().heldBack().isEmpty()) {
            for (String dimension : indicator(id).getDimensions()) {
                @Nullable Breakdown known = breakdowns.get(dimension);
                breakdown(id, dimension, whole, known)
                        .ifPresent(made -> breakdowns.put(dimension, new Breakdown(made, true, Set.of())));
            }
        }
        return breakdowns;
    }

    private Optional<ReleasedTable> breakdown(
            String id, String dimension, ReleasedTable whole, @Nullable Breakdown known) {
        Sums sums = AllowedSums.of(live.definitions(), id);
        boolean overlapping = sums.getDimensions().get(dimension) == SumRule.NONE;
        return AllowedSums.againstProjects(sums) == null
                ? new BreakdownMaker(live, id, dimension, overlapping, whole).make(known, threshold)
                : Optional.empty();
    }

    /** What the codes add up to must be published, for the codes would tell it. */
    private static boolean mayBeOpen(ReleasedTable whole) {
        Grid grid = whole.disclosed().grid();
        return Rules.totalsOfColumns(grid).stream().allMatch(whole.disclosed()::isPublished);
    }
}
