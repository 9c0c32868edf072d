package meetlat.aggregate.figures;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it is shown.
 *
 * @param value the count or sum; null for every status but {@code reported}
 * @param flags what a reader must know of it, such as {@code synthetic}: made up for a sample, at least in part
 */
public record Figure(@Nullable Long value, CellStatus status, List<String> flags) {

    /** Flag of a figure that is made up for a sample, at least in part. */
    public static final String SYNTHETIC = "synthetic";

    public static final Figure MISSING = new Figure(null, CellStatus.MISSING, List.of());

    public static Figure reported(long value, boolean synthetic) {
        return new Figure(value, CellStatus.REPORTED, synthetic ? List.of(SYNTHETIC) : List.of());
    }

    /** The sum of two figures. What is missing adds nothing; two missing figures stay missing. */
    public Figure plus(Figure other) {
        if (value == null) {
            return other;
        }
        if (other.value == null) {
            return this;
        }
        List<String> all = List.copyOf(new TreeSet<>(
                Stream.concat(flags.stream(), other.flags.stream()).toList()));
        return new Figure(Math.addExact(value, other.value), CellStatus.REPORTED, all);
    }
}
