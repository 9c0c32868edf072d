package meetlat.aggregate.figures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import meetlat.schemas.Indicator;
import meetlat.schemas.SumRule;
import org.jspecify.annotations.Nullable;

/**
 * The project by period table of one indicator.
 *
 * @param indicator the indicator
 * @param definitions the definitions version that the figures stand under
 * @param unit the counting unit
 * @param sums which sums are allowed
 * @param periods the periods, in order of time
 * @param rows one for each project, in the catalogue's order
 * @param total the programme
 */
public record Table(
        String indicator,
        int definitions,
        String unit,
        TableSums sums,
        List<String> periods,
        List<Row> rows,
        Total total) {

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

    /** The figure of one period. */
    public record TableCell(String period, @JsonUnwrapped Figure figure) {}

    /** The table of an indicator as it stands now; nothing when there is none of that id. */
    public static Optional<Table> of(Shown shown, String indicator) {
        return shown.definitions()
                .indicator(indicator)
                .flatMap(found -> shown.indicator(indicator).map(view -> of(shown.definitions(), found, view)));
    }

    private static Table of(Definitions definitions, Indicator indicator, IndicatorView view) {
        List<String> periods = definitions.periods();
        return new Table(
                indicator.getId(),
                definitions.edition().definitions(),
                indicator.getUnit(),
                TableSums.of(indicator),
                periods,
                definitions.projects().stream()
                        .map(project -> new Row(project, cells(view, project, periods), view.at(project, null)))
                        .toList(),
                new Total(cells(view, null, periods), view.at(null, null)));
    }

    private static List<TableCell> cells(IndicatorView view, @Nullable String project, List<String> periods) {
        return periods.stream()
                .map(period -> new TableCell(period, view.at(project, period)))
                .toList();
    }
}
