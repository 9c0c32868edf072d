package meetlat.aggregate.cells;

import java.time.Instant;

/**
 * An explanation of a count, as it travels with its cell.
 *
 * @param definitions the definitions version under which the count stood
 * @param value the count that it explains, in the indicator's unit
 * @param author a role: coordinator, evaluator or programme
 * @param language of the text: nl, fr, de or en
 */
public record CellNote(
        String id,
        String indicator,
        String project,
        String period,
        int definitions,
        long value,
        String author,
        String language,
        String text,
        Instant givenAt) {}
