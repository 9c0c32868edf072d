package meetlat.aggregate.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader may ask for beside each figure. */
public enum With {
    /** Over the periods up to and including that of the figure. */
    CUMULATIVE,
    /** From the period before. */
    CHANGE,
    /** From the period that started one year earlier. */
    CHANGE_FROM_YEAR_BEFORE;

    /** As it stands in a request, such as {@code change-from-year-before}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(With::id).toList();
    }

    public static Optional<With> of(String id) {
        return Arrays.stream(values()).filter(with -> with.id().equals(id)).findFirst();
    }
}
