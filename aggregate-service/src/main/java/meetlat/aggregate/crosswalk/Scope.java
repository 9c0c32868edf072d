package meetlat.aggregate.crosswalk;

import java.util.List;
import meetlat.schemas.CrosswalkException;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule holds.
 *
 * @param projects the projects, by their ids; empty for all
 * @param from the first period, by its id; null for the first of all
 * @param until the last period, by its id, inclusive; null for the last of all
 * @param first position of {@code from} among the catalogue's periods
 * @param last position of {@code until}
 */
public record Scope(
        List<String> projects,
        @Nullable String from,
        @Nullable String until,
        int first,
        int last) {

    /** Every project and period. */
    static final Scope EVERYWHERE = new Scope(List.of(), null, null, Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** Throws IllegalArgumentException for a period that the catalogue does not have. */
    static Scope of(CrosswalkException exception, List<String> periods) {
        String from = exception.getFrom();
        String until = exception.getUntil();
        return new Scope(
                List.copyOf(exception.getProjects()),
                from,
                until,
                from == null ? Integer.MIN_VALUE : position(from, periods),
                until == null ? Integer.MAX_VALUE : position(until, periods));
    }

    private static int position(String period, List<String> periods) {
        int position = periods.indexOf(period);
        if (position < 0) {
            throw new IllegalArgumentException("an exception names period " + period + ", which the catalogue has not");
        }
        return position;
    }

    /** @param period position among the catalogue's periods */
    boolean holds(String project, int period) {
        return first <= period && period <= last && (projects.isEmpty() || projects.contains(project));
    }
}
