package meetlat.aggregate.figures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import meetlat.schemas.Code;
import meetlat.schemas.CodeList;
import org.jspecify.annotations.Nullable;

/** Any slice of the figures of one definitions version, as rows. */
public final class Slice {

    private final Shown shown;
    private final Query query;

    /**
     * What is asked for; every name must be one of the catalogue's.
     *
     * @param projects empty for every project and the programme
     * @param periods empty for every period and all periods together
     * @param by the dimensions by which it is broken down; empty for the indicators as a whole
     */
    public record Query(List<String> indicators, List<String> projects, List<String> periods, List<String> by) {}

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
            @JsonUnwrapped Figure figure) {}

    private Slice(Shown shown, Query query) {
        this.shown = shown;
        this.query = query;
    }

    public static List<AggregateRow> of(Shown shown, Query query) {
        return new Slice(shown, query).rows();
    }

    private List<AggregateRow> rows() {
        List<AggregateRow> rows = new ArrayList<>();
        for (String indicator : query.indicators()) {
            shown.indicator(indicator).ifPresent(view -> add(rows, indicator, Map.of(), view));
            cells(indicator)
                    .forEach(cell ->
                            add(rows, indicator, shown.definitions().cell(cell).getDimensions(), shown.cell(cell)));
        }
        return rows;
    }

    private void add(List<AggregateRow> rows, String indicator, Map<String, String> dimensions, IndicatorView view) {
        for (String project : orAll(query.projects(), shown.definitions().projects())) {
            for (String period : orAll(query.periods(), shown.definitions().periods())) {
                rows.add(new AggregateRow(indicator, project, period, dimensions, view.at(project, period)));
            }
        }
    }

    /** Those asked for, or all, and null for them together. */
    private static List<@Nullable String> orAll(List<String> asked, List<String> all) {
        if (!asked.isEmpty()) {
            return new ArrayList<>(asked);
        }
        List<@Nullable String> withTotal = new ArrayList<>(all);
        withTotal.add(null);
        return withTotal;
    }

    /** The cells with one code of each dimension asked for, in the order of the code lists. */
    private List<Integer> cells(String indicator) {
        if (query.by().isEmpty()) {
            return List.of();
        }
        Comparator<Integer> order = query.by().stream()
                .map(this::byCode)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return shown.definitions().cellsOf(indicator).stream()
                .filter(cell ->
                        shown.definitions().cell(cell).getDimensions().keySet().equals(Set.copyOf(query.by())))
                .sorted(order)
                .toList();
    }

    private Comparator<Integer> byCode(String dimension) {
        List<String> codes = shown.definitions().catalogue().getDimensions().stream()
                .filter(found -> found.getId().equals(dimension))
                .flatMap(found -> codes(found.getCodeList()))
                .toList();
        return Comparator.comparingInt(cell ->
                codes.indexOf(shown.definitions().cell(cell).getDimensions().get(dimension)));
    }

    private Stream<String> codes(String codeList) {
        return shown.definitions().catalogue().getCodeLists().stream()
                .filter(list -> list.getId().equals(codeList))
                .map(CodeList::getCodes)
                .flatMap(List::stream)
                .map(Code::getId);
    }
}
