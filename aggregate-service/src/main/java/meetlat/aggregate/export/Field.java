package meetlat.aggregate.export;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What stands in one column of a row. */
public sealed interface Field {

    Field EMPTY = new Empty();

    record Text(String text) implements Field {}

    record Count(BigDecimal number) implements Field {}

    record Moment(Instant at) implements Field {}

    record Empty() implements Field {}

    /** @param text empty or null for an empty field */
    static Field of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    static Field of(@Nullable BigDecimal number) {
        return number == null ? EMPTY : new Count(number);
    }

    static Field of(long number) {
        return new Count(BigDecimal.valueOf(number));
    }

    static Field of(@Nullable Instant at) {
        return at == null ? EMPTY : new Moment(at);
    }
}
