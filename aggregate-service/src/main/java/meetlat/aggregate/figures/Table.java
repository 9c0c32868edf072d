package meetlat.aggregate.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The project by period table of one indicator.
 *
 * @param indicator the indicator
 * @param definitions the definitions version that the figures stand under
 * @param periods the periods, in order of time
 * @param rows one for each project, in the catalogue's order
 * @param total the programme
 */
public record Table(String indicator, int definitions, List<String> periods, List<Row> rows, Total total) {

    /** A project's figures; {@code total} is over its periods. */
    public record Row(String project, List<TableCell> cells, Figure total) {}

    /** The programme's figures; {@code total} is over projects and periods. */
    public record Total(List<TableCell> cells, Figure total) {}

    /**
     * The figure of one period.
     *
     * @param match how well the question asked for what the indicator means; null for a total
     */
    public record TableCell(
            String period,
            @Nullable Long value,
            CellStatus status,
            @Nullable String match,
            List<String> flags) {

        static TableCell of(String period, Figure figure, @Nullable String match) {
            return new TableCell(period, figure.value(), figure.status(), match, figure.flags());
        }
    }
}
