package meetlat.aggregate.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meetlat.aggregate.disclosure.Disclosed;
import meetlat.aggregate.disclosure.Grid;
import meetlat.aggregate.disclosure.Way;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Reason;
import meetlat.aggregate.release.ReleasedTable.Axes;
import meetlat.schemas.BreakdownRelease;
import meetlat.schemas.ChangedCount;
import meetlat.schemas.HidingWay;
import meetlat.schemas.IndicatorRelease;
import meetlat.schemas.Look;
import meetlat.schemas.TableRelease;

/** What was released, as it stands on the topic. */
public final class ReleaseRecords {

    private ReleaseRecords() {}

    public static IndicatorRelease write(ReleasedIndicator released) {
        return new IndicatorRelease(
                released.indicator(),
                write(released.whole()),
                released.breakdowns().entrySet().stream()
                        .map(each -> new BreakdownRelease(
                                each.getKey(),
                                write(each.getValue().table()),
                                each.getValue().open(),
                                each.getValue().since().stream()
                                        .map(count -> new ChangedCount(count.project(), count.period()))
                                        .toList()))
                        .toList());
    }

    public static ReleasedIndicator read(IndicatorRelease written) {
        return new ReleasedIndicator(
                written.getIndicator(),
                read(written.getWhole()),
                written.getBreakdowns().stream()
                        .collect(Collectors.toMap(
                                BreakdownRelease::getDimension,
                                each -> new ReleasedIndicator.Breakdown(
                                        read(each.getTable()),
                                        each.getOpen(),
                                        each.getSince().stream()
                                                .map(count -> new ReleasedIndicator.Changed(
                                                        count.getProject(), count.getPeriod()))
                                                .collect(Collectors.toSet())))));
    }

    private static TableRelease write(ReleasedTable table) {
        Disclosed disclosed = table.disclosed();
        Grid grid = disclosed.grid();
        Map<Figure, Integer> positions = new HashMap<>();
        List<Look> looks = new ArrayList<>();
        List<Integer> look = new ArrayList<>();
        for (Figure figure : table.looks()) {
            look.add(positions.computeIfAbsent(figure, each -> {
                looks.add(look(each));
                return looks.size() - 1;
            }));
        }
        return new TableRelease(
                table.axes().rows(),
                table.axes().columns(),
                table.axes().latest(),
                grid.printsTotalsOfRows(),
                grid.printsTotalsOfColumns(),
                IntStream.range(0, grid.size())
                        .filter(cell -> !grid.isTotalOfRow(cell) && !grid.isTotalOfColumn(cell))
                        .mapToObj(grid::value)
                        .toList(),
                looks,
                look,
                disclosed.suppressed().stream().boxed().toList(),
                disclosed.heldBack().stream().boxed().toList(),
                disclosed.ways().stream().map(ReleaseRecords::way).toList());
    }

    private static HidingWay way(Way way) {
        List<Integer> cells = way.shifts().keySet().stream().sorted().toList();
        return new HidingWay(cells, cells.stream().map(way::of).toList());
    }

    private static Look look(Figure figure) {
        Reason reason = figure.reason();
        return new Look(
                figure.status().id(),
                figure.match(),
                figure.flags(),
                figure.note(),
                reason == null ? null : reason.code(),
                reason == null ? Map.of() : reason.parameters());
    }

    private static ReleasedTable read(TableRelease written) {
        int columns = written.getPeriods().size();
        long[][] counts = new long[written.getRows().size()][columns];
        for (int cell = 0; cell < written.getCounts().size(); cell++) {
            counts[cell / columns][cell % columns] = written.getCounts().get(cell);
        }
        List<Figure> looks =
                written.getLooks().stream().map(ReleaseRecords::figure).toList();
        return new ReleasedTable(
                new Axes(written.getRows(), written.getPeriods(), written.getLatest()),
                new Disclosed(
                        Grid.summing(counts, written.getRowsAddUp(), written.getColumnsAddUp()),
                        set(written.getSuppressed()),
                        written.getWays().stream().map(ReleaseRecords::way).toList(),
                        set(written.getHeldBack())),
                written.getLook().stream().map(looks::get).toList());
    }

    private static BitSet set(List<Integer> cells) {
        BitSet set = new BitSet();
        cells.forEach(set::set);
        return set;
    }

    private static Way way(HidingWay written) {
        Map<Integer, Long> shifts = new HashMap<>();
        for (int i = 0; i < written.getCells().size(); i++) {
            shifts.put(written.getCells().get(i), written.getShifts().get(i));
        }
        return new Way(shifts);
    }

    private static Figure figure(Look look) {
        CellStatus status =
                CellStatus.valueOf(look.getStatus().toUpperCase(Locale.ROOT).replace('-', '_'));
        Reason reason = look.getReason() == null ? null : new Reason(look.getReason(), look.getParameters());
        return new Figure(null, status, look.getMatch(), look.getFlags(), look.getNote(), reason);
    }
}
