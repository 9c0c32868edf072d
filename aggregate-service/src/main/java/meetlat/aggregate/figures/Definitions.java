package meetlat.aggregate.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import meetlat.aggregate.crosswalk.Crosswalk;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Edition;
import meetlat.schemas.Indicator;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import meetlat.schemas.RollUp;

/** The catalogue of one edition, with what is looked up in it at hand. Immutable. */
public final class Definitions {

    /** Stands for a cell that there is not. */
    static final int NO_CELL = -1;

    private record Name(String indicator, Map<String, String> dimensions) {}

    private final Catalogue catalogue;
    private final Edition edition;
    private final Crosswalk crosswalk;
    private final List<String> periods;
    private final List<String> projects;
    private final Map<String, Indicator> indicators;
    private final Map<Name, Integer> positions = new HashMap<>();
    private final Map<String, List<Integer>> cellsOf = new HashMap<>();
    private final Map<Integer, List<RollUp>> overlaps;

    private Definitions(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.edition = Edition.of(catalogue);
        this.crosswalk = Crosswalk.of(catalogue);
        this.periods = catalogue.getPeriods().stream().map(Period::getId).toList();
        this.projects = catalogue.getProjects().stream().map(Project::getId).toList();
        this.indicators = new LinkedHashMap<>();
        catalogue.getIndicators().forEach(indicator -> indicators.put(indicator.getId(), indicator));
        List<Cell> cells = catalogue.getCells();
        for (int position = 0; position < cells.size(); position++) {
            Cell cell = cells.get(position);
            positions.put(new Name(cell.getIndicator(), cell.getDimensions()), position);
            cellsOf.computeIfAbsent(cell.getIndicator(), i -> new ArrayList<>()).add(position);
        }
        this.overlaps = catalogue.getRollUps().stream()
                .filter(RollUp::getOverlapping)
                .collect(Collectors.groupingBy(RollUp::getCell));
    }

    public static Definitions of(Catalogue catalogue) {
        return new Definitions(catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Edition edition() {
        return edition;
    }

    public Crosswalk crosswalk() {
        return crosswalk;
    }

    /** The periods by their ids, in order of time. */
    public List<String> periods() {
        return periods;
    }

    /** The projects by their ids, in the order in which they are shown. */
    public List<String> projects() {
        return projects;
    }

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /** The indicators by their ids, in the order in which they are shown. */
    public List<String> indicators() {
        return List.copyOf(indicators.keySet());
    }

    /** The cells of an indicator by position, in the order of the catalogue. */
    public List<Integer> cellsOf(String indicator) {
        return cellsOf.getOrDefault(indicator, List.of());
    }

    public Cell cell(int position) {
        return catalogue.getCells().get(position);
    }

    /** The position of a cell; negative when there is no such cell. */
    public int position(String indicator, Map<String, String> dimensions) {
        return positions.getOrDefault(new Name(indicator, dimensions), NO_CELL);
    }

    /** The position of the cell of the indicator as a whole; negative when there is no such cell. */
    public int whole(String indicator) {
        return position(indicator, Map.of());
    }

    /** The indicators that are computed from this one, by their ids. */
    public List<String> derivedFrom(String indicator) {
        return indicators.values().stream()
                .filter(found -> found.getRatio() != null
                        && (found.getRatio().getNumerator().equals(indicator)
                                || found.getRatio().getDenominator().equals(indicator)))
                .map(Indicator::getId)
                .toList();
    }

    /** How the cell hangs together with finer cells that overlap, and so do not add up to it. */
    List<RollUp> overlapsOf(int cell) {
        return overlaps.getOrDefault(cell, List.of());
    }
}
