package meetlat.normalize.definitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import org.jspecify.annotations.Nullable;

/** The positions of cells by what they are: an indicator with dimension values. Immutable. */
final class Cells {

    /** The code for what was counted without asking. */
    private static final String NOT_ASKED = "not-asked";

    private record Name(String indicator, Map<String, String> dimensions) {}

    private final List<Cell> cells;
    private final Map<Name, Integer> positions = new HashMap<>();

    private Cells(List<Cell> cells) {
        this.cells = cells;
        for (int position = 0; position < cells.size(); position++) {
            Cell cell = cells.get(position);
            positions.put(new Name(cell.getIndicator(), Map.copyOf(cell.getDimensions())), position);
        }
    }

    static Cells of(Catalogue catalogue) {
        return new Cells(catalogue.getCells());
    }

    /** The cell of an indicator as a whole, or null when there is none, as for a derived indicator. */
    @Nullable
    Integer whole(String indicator) {
        return positions.get(new Name(indicator, Map.of()));
    }

    /** The cell for what was counted without asking for a dimension, or null when it is not kept. */
    @Nullable
    Integer notAsked(String indicator, String dimension) {
        return positions.get(new Name(indicator, Map.of(dimension, NOT_ASKED)));
    }

    String indicator(int cell) {
        return cells.get(cell).getIndicator();
    }

    /** The dimension in which a finer cell has another code than a coarser one, or has one at all. */
    String dimensionBetween(int coarser, int finer) {
        Map<String, String> codes = cells.get(coarser).getDimensions();
        return cells.get(finer).getDimensions().entrySet().stream()
                .filter(code -> !code.getValue().equals(codes.get(code.getKey())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The dimensions in which a cell has a code. */
    java.util.Set<String> dimensions(int cell) {
        return cells.get(cell).getDimensions().keySet();
    }

    /** The dimensions for which an indicator has a cell for what was counted without asking. */
    List<String> dimensionsWithNotAsked(String indicator) {
        return positions.keySet().stream()
                .filter(name -> name.indicator().equals(indicator)
                        && name.dimensions().size() == 1
                        && name.dimensions().containsValue(NOT_ASKED))
                .map(name -> name.dimensions().keySet().iterator().next())
                .sorted()
                .toList();
    }
}
