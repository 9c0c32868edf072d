package meetlat.aggregate.cells;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meetlat.aggregate.figures.Definitions;
import meetlat.schemas.Code;
import meetlat.schemas.CodeList;
import org.jspecify.annotations.Nullable;

/** Any slice of the figures of one definitions version, as rows. */
public final class Slice {

    private final Cells cells;
    private final Definitions definitions;
    private final List<@Nullable String> projects;
    private final List<@Nullable String> periods;
    private final List<Part> parts = new ArrayList<>();

    /**
     * What is asked for; every name must be one of the catalogue's.
     *
     * @param projects null among them for the programme; empty for every project and the programme
     * @param periods empty for every period and all periods together
     * @param by the dimensions by which it is broken down; empty for the indicators as a whole
     */
    public record Query(
            List<String> indicators,
            List<@Nullable String> projects,
            List<@Nullable String> periods,
            List<String> by) {}

    /**
     * One figure.
     *
     * @param project null for the programme
     * @param period null for all periods
     * @param dimensions the code of each dimension; empty for the indicator as a whole
     */
    public record AggregateRow(
            String indicator,
            @Nullable String project,
            @Nullable String period,
            Map<String, String> dimensions,
            @JsonUnwrapped ReadCell cell) {}

    private Slice(Cells cells, Query query) {
        this.cells = cells;
        this.definitions = cells.shown().definitions();
        this.projects = orAll(query.projects(), definitions.projects());
        this.periods = orAll(query.periods(), definitions.periods());
        query.indicators().forEach(indicator -> {
            parts.add(new Whole(indicator));
            positions(indicator, query.by()).forEach(position -> parts.add(new Broken(position)));
        });
    }

    public static Slice of(Cells cells, Query query) {
        return new Slice(cells, query);
    }

    /** One part is an indicator as a whole, or one code of each dimension asked for. */
    private sealed interface Part {}

    private record Whole(String indicator) implements Part {}

    private record Broken(int position) implements Part {}

    /** How many rows there are. */
    public long size() {
        return (long) parts.size() * rowsOfPart();
    }

    private int rowsOfPart() {
        return projects.size() * periods.size();
    }

    public Page page(Page.Asked asked) {
        return asked.of(size());
    }

    /** The rows of a page, each computed when it is reached. */
    public Stream<AggregateRow> rows(Page page) {
        if (page.first() == page.end()) {
            return Stream.empty();
        }
        int first = page.first() / rowsOfPart();
        int last = (page.end() - 1) / rowsOfPart();
        return IntStream.rangeClosed(first, last).boxed().flatMap(part -> {
            int before = part * rowsOfPart();
            Cells.Of of = open(parts.get(part));
            return IntStream.range(Math.max(page.first(), before), Math.min(page.end(), before + rowsOfPart()))
                    .mapToObj(row -> row(of, row - before));
        });
    }

    private Cells.Of open(Part part) {
        return part instanceof Broken broken
                ? cells.broken(broken.position())
                : cells.whole(((Whole) part).indicator()).orElseThrow();
    }

    private AggregateRow row(Cells.Of of, int row) {
        String project = projects.get(row / periods.size());
        String period = periods.get(row % periods.size());
        return new AggregateRow(of.indicator(), project, period, of.dimensions(), of.at(project, period));
    }

    /** Those asked for, or all, and null for them together. */
    private static List<@Nullable String> orAll(List<@Nullable String> asked, List<String> all) {
        if (!asked.isEmpty()) {
            return new ArrayList<>(asked);
        }
        List<@Nullable String> withTotal = new ArrayList<>(all);
        withTotal.add(null);
        return withTotal;
    }

    /** The cells with one code of each dimension asked for, in the order of the code lists. */
    private List<Integer> positions(String indicator, List<String> by) {
        if (by.isEmpty()) {
            return List.of();
        }
        Comparator<Integer> order =
                by.stream().map(this::byCode).reduce(Comparator::thenComparing).orElseThrow();
        return definitions.cellsOf(indicator).stream()
                .filter(cell -> definitions.cell(cell).getDimensions().keySet().equals(Set.copyOf(by)))
                .sorted(order)
                .toList();
    }

    private Comparator<Integer> byCode(String dimension) {
        List<String> codes = definitions.catalogue().getDimensions().stream()
                .filter(found -> found.getId().equals(dimension))
                .flatMap(found -> codes(found.getCodeList()))
                .toList();
        return Comparator.comparingInt(
                cell -> codes.indexOf(definitions.cell(cell).getDimensions().get(dimension)));
    }

    private Stream<String> codes(String codeList) {
        return definitions.catalogue().getCodeLists().stream()
                .filter(list -> list.getId().equals(codeList))
                .map(CodeList::getCodes)
                .flatMap(List::stream)
                .map(Code::getId);
    }
}
