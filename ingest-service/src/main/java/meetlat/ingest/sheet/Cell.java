package meetlat.ingest.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * One cell of an export.
 *
 * @param reference where it stands, as an office program says it: {@code Sheet1!F7}, or {@code F7} in a file without
 *     sheets
 */
public record Cell(String reference, Value value) {

    /** What a cell holds. */
    public sealed interface Value {

        /** Nothing. */
        record Blank() implements Value {}

        /** A text that is not blank. */
        record Text(String text) implements Value {}

        record Number(BigDecimal number) implements Value {}

        /** A native date and time, in the time zone of whoever exported it. */
        record Moment(LocalDateTime moment) implements Value {}

        /** A native date and time with its offset: the same moment everywhere. */
        record Absolute(Instant instant) implements Value {}

        record Truth(boolean value) implements Value {}

        /** Something that is computed instead of answered, whatever its last result was. */
        record Formula() implements Value {}

        /** An error of the office program, such as {@code #REF!}. */
        record Failure() implements Value {}
    }
}
