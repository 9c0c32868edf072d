package meetlat.aggregate.annex;

import java.util.List;

/**
 * One indicator's table.
 *
 * @param cells one for each period of the programme, in order of time
 * @param total of the project, over the periods
 * @param programmeTotal over projects and periods
 * @param compared whether the programme has anything to show beside the project
 */
public record AnnexIndicator(
        String id,
        String label,
        String unit,
        List<Cell> cells,
        AnnexFigure total,
        AnnexFigure programmeTotal,
        boolean compared,
        List<NumberedNote> notes) {

    /** A period's figures: the project's own, and those of all projects together. */
    public record Cell(String period, AnnexFigure own, AnnexFigure programme) {}

    /** Whether the project reported anything at all, or what it reported is not shown. */
    boolean hasAnything() {
        return cells.stream()
                .map(cell -> cell.own().look())
                .anyMatch(look -> look != Look.MISSING && look != Look.NOT_EXPECTED);
    }

    /** Whether any of its figures is made up for a sample. */
    public boolean hasSynthetic() {
        return cells.stream()
                .anyMatch(cell -> cell.own().synthetic() || cell.programme().synthetic());
    }
}
