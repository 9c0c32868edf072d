package meetlat.ingest.sheet;

import java.util.List;

/**
 * One row of an export that is not blank.
 *
 * @param number as an office program counts it, from 1
 * @param cells from the first column on, with the blank ones; trailing blank ones may be left out
 */
public record Row(int number, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
