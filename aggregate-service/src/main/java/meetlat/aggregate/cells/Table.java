package meetlat.aggregate.cells;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.schemas.Indicator;
import meetlat.schemas.SumRule;
import org.jspecify.annotations.Nullable;

/**
 * The project by period table of one indicator.
 *
 * @param indicator the indicator
 * @param definitions the definitions version that the figures stand under
 * @param figures live or released
 * @param release the release that the figures are of; null for live figures
 * @param unit the counting unit
 * @param sums which sums are allowed
 * @param periods the periods, in order of time
 * @param rows one for each project of the page, in the catalogue's order
 * @param total the programme, always of all projects
 * @param page which projects there are rows of
 */
public record Table(
        String indicator,
        int definitions,
        String figures,
        Basis.@Nullable Release release,
        String unit,
        TableSums sums,
        List<String> periods,
        List<Row> rows,
        Total total,
        Page page) {

    /** Which sums are allowed: {@code sum}, {@code last}, {@code unique} or {@code none}. */
    public record TableSums(String periods, String projects) {

        /** A derived indicator is never summed. */
        static TableSums of(Indicator indicator) {
            return indicator.getRatio() == null
                    ? new TableSums(
                            Figure.id(indicator.getSums().getPeriods()),
                            Figure.id(indicator.getSums().getProjects()))
                    : new TableSums(Figure.id(SumRule.NONE), Figure.id(SumRule.NONE));
        }
    }

    /** A project's figures; {@code total} is over its periods. */
    public record Row(String project, List<TableCell> cells, Figure total) {}

    /** The programme's figures; {@code total} is over projects and periods. */
    public record Total(List<TableCell> cells, Figure total) {}

    /** The cell of one period. */
    public record TableCell(String period, @JsonUnwrapped ReadCell cell) {}

    /** The table of an indicator as it stands now; nothing when there is none of that id. */
    public static Optional<Table> of(Cells cells, String indicator, Basis basis, Page.Asked asked) {
        Definitions definitions = cells.shown().definitions();
        return definitions
                .indicator(indicator)
                .flatMap(found -> cells.whole(indicator).map(of -> of(definitions, found, of, basis, asked)));
    }

    private static Table of(
            Definitions definitions, Indicator indicator, Cells.Of cells, Basis basis, Page.Asked asked) {
        List<String> periods = definitions.periods();
        Page page = asked.of(definitions.projects().size());
        return new Table(
                indicator.getId(),
                definitions.edition().definitions(),
                basis.figures(),
                basis.release(),
                indicator.getUnit(),
                TableSums.of(indicator),
                periods,
                page.of(definitions.projects()).stream()
                        .map(project -> new Row(project, row(cells, project, periods), total(cells, project)))
                        .toList(),
                new Total(row(cells, null, periods), total(cells, null)),
                page);
    }

    private static List<TableCell> row(Cells.Of cells, @Nullable String project, List<String> periods) {
        return periods.stream()
                .map(period -> new TableCell(period, cells.at(project, period)))
                .toList();
    }

    private static Figure total(Cells.Of cells, @Nullable String project) {
        return cells.at(project, null).figure();
    }
}
