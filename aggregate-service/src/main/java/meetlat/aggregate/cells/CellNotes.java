package meetlat.aggregate.cells;

import java.util.List;

/** Where the explanations of counts are found. */
public interface CellNotes {

    /** Until explanations are kept. */
    CellNotes NONE = (definitions, indicator, project, period) -> List.of();

    /** Those of a project's figure of the whole indicator, the first to be read first. */
    List<CellNote> of(int definitions, String indicator, String project, String period);

    /** How many times an explanation was given or taken back so far, as this instance counts. */
    default long changes() {
        return 0;
    }
}
