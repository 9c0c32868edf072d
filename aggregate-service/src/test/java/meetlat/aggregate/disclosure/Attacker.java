package meetlat.aggregate.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import meetlat.aggregate.disclosure.Unknowns.Bounds;
import org.apache.commons.math3.optim.linear.Relationship;

/**
 * Has kept all that was ever published of a table, knows how it was made and, what is more, which counts changed from one
 * publication to the next; and reckons how small and how large each count can be that was not published. Shares nothing with
 * the suppression but the tables.
 */
public final class Attacker {

    private final List<Disclosed> published;
    private final Unknowns unknowns = new Unknowns();

    public Attacker(List<Disclosed> published) {
        this.published = published;
        for (int release = 0; release < published.size(); release++) {
            read(release);
        }
    }

    private void read(int release) {
        Disclosed now = published.get(release);
        Grid grid = now.grid();
        for (int cell = 0; cell < grid.size(); cell++) {
            if (now.isPublished(cell) && !grid.isOpen(cell)) {
                unknowns.know(name(cell, release), Math.max(0, grid.value(cell)));
            } else if (!grid.isOpen(cell)
                    && (release == 0 || published.get(release - 1).isPublished(cell))) {
                // A zero would have been shown.
                unknowns.add(Map.of(name(cell, release), 1.0), Relationship.GEQ, 1);
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            int of = row;
            equation(release, IntStream.range(0, grid.columns()).map(column -> grid.cell(of, column)));
        }
        for (int column = 0; column < grid.columns(); column++) {
            int of = column;
            equation(release, IntStream.range(0, grid.rows()).map(row -> grid.cell(row, of)));
        }
    }

    /** The last of a line is what the others make. */
    private void equation(int release, IntStream line) {
        int[] cells = line.toArray();
        Map<Object, Double> terms = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            terms.merge(name(cells[i], release), i < cells.length - 1 ? 1.0 : -1.0, Double::sum);
        }
        unknowns.add(terms, Relationship.EQ, 0);
    }

    /** A count that did not change goes by the name that it had before. */
    private Object name(int cell, int release) {
        Grid grid = published.get(release).grid();
        int since = release;
        boolean total = grid.isTotalOfColumn(cell) || grid.isTotalOfRow(cell);
        while (!total && since > 0 && published.get(since - 1).grid().value(cell) == grid.value(cell)) {
            since--;
        }
        return cell + "@" + since;
    }

    public Bounds boundsOf(int cell, int release) {
        return unknowns.boundsOf(name(cell, release));
    }
}
