package meetlat.aggregate.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it is shown.
 *
 * @param value the count, sum or ratio; null for every status but {@code reported}
 * @param match how well the question asked for what the indicator means (SKOS), such as {@code close}; null for a total
 * @param flags what a reader must know of it, see {@link Flag}, in alphabetical order
 * @param note the crosswalk's note on it, by language; null when there is none
 * @param reason why there is no value, where the status does not say it; null otherwise
 */
public record Figure(
        @Nullable BigDecimal value,
        CellStatus status,
        @Nullable String match,
        List<String> flags,
        @Nullable Map<String, String> note,
        @Nullable Reason reason) {

    public static final Figure MISSING = total(null, CellStatus.MISSING, List.of(), null);

    /** A total: of many counts, so with neither match nor note. */
    static Figure total(@Nullable BigDecimal value, CellStatus status, List<String> flags, @Nullable Reason reason) {
        return new Figure(value, status, null, flags, null, reason);
    }

    /** A word of the contracts as it stands in the API, such as {@code close}. */
    public static String id(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it says the same but for the words of the note. */
    public boolean saysAs(Figure other) {
        return withoutNote().equals(other.withoutNote());
    }

    private Figure withoutNote() {
        return new Figure(value, status, match, flags, null, reason);
    }
}
