package meetlat.deployment.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import meetlat.deployment.catalogue.entry.CodeListEntry;
import meetlat.deployment.catalogue.entry.IndicatorEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.schemas.RollUp;

/**
 * How the cells of a version hang together: a cell is made up of the cells of the finer codes of one of its dimensions,
 * or of those with one dimension more.
 */
final class RollUpAssembly {

    private final ReadVersion version;
    private final CellList cells;

    /** A roll-up with what orders it. */
    private record Ordered(RollUp rollUp, int dimensions, int coarseness) {}

    RollUpAssembly(ReadVersion version, CellList cells) {
        this.version = version;
        this.cells = cells;
    }

    /**
     * More dimensions come first, and finer codes before coarser ones: when a cell's turn comes, each of its parts had
     * all of its own turns before.
     */
    List<RollUp> rollUps() {
        List<Ordered> found = new ArrayList<>();
        for (CellKey cell : cells.all()) {
            IndicatorEntry indicator = version.indicator(cell.indicator()).orElseThrow();
            addFinerCodes(cell, indicator, found);
            addFinerCombinations(cell, indicator, found);
        }
        found.sort(Comparator.comparingInt((Ordered each) -> -each.dimensions()).thenComparingInt(Ordered::coarseness));
        return found.stream().map(Ordered::rollUp).toList();
    }

    private void addFinerCodes(CellKey cell, IndicatorEntry indicator, List<Ordered> found) {
        cell.codes().forEach((dimension, code) -> {
            List<String> finer = codesOf(dimension).childrenOf(code);
            if (!finer.isEmpty()) {
                add(cell, dimension, finer, indicator, found);
            }
        });
    }

    private void addFinerCombinations(CellKey cell, IndicatorEntry indicator, List<Ordered> found) {
        for (Located<String> dimension : indicator.dimensions()) {
            List<String> coarsest = codesOf(dimension.value()).coarsest();
            boolean kept = !cell.codes().containsKey(dimension.value())
                    && cells.has(cell.with(dimension.value(), coarsest.get(0)));
            if (kept) {
                add(cell, dimension.value(), coarsest, indicator, found);
            }
        }
    }

    private void add(
            CellKey cell, String dimension, List<String> codes, IndicatorEntry indicator, List<Ordered> found) {
        List<Integer> parts = codes.stream()
                .map(code -> cells.positionOf(cell.with(dimension, code)))
                .toList();
        boolean overlapping =
                indicator.sums().dimensions().get(dimension).value().equals(KnownWords.NONE);
        found.add(new Ordered(
                new RollUp(cells.positionOf(cell), parts, overlapping),
                cell.codes().size(),
                coarseness(cell)));
    }

    /** Grows with each step from a finest code to a coarser one, over all dimensions of a cell. */
    private int coarseness(CellKey cell) {
        int sum = 0;
        for (Map.Entry<String, String> code : cell.codes().entrySet()) {
            sum += height(code.getValue(), codesOf(code.getKey()));
        }
        return sum;
    }

    private static int height(String code, CodeListEntry list) {
        return list.childrenOf(code).stream()
                .mapToInt(child -> 1 + height(child, list))
                .max()
                .orElse(0);
    }

    private CodeListEntry codesOf(String dimension) {
        return version.codesOf(dimension).orElseThrow();
    }
}
