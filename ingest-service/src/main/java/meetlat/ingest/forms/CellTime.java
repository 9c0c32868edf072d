package meetlat.ingest.forms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import meetlat.ingest.sheet.Cell.Value;

/** The times in the cells of an export. */
final class CellTime {

    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private CellTime() {}

    /** The moment; nothing when the cell holds no date with a time. */
    static Optional<Instant> of(Value value, DateOrder order, ZoneId zone) {
        if (value instanceof Value.Moment moment) {
            return Optional.of(WrittenTime.instant(toTheSecond(moment.moment()), zone));
        }
        if (value instanceof Value.Absolute absolute) {
            return Optional.of(absolute.instant().plus(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS));
        }
        return value instanceof Value.Text text
                ? WrittenTime.of(text.text()).flatMap(written -> written.read(order, zone))
                : Optional.empty();
    }

    /** A workbook keeps times as fractions of a day, which miss the second that a flow gives by a little. */
    private static LocalDateTime toTheSecond(LocalDateTime moment) {
        return moment.plus(HALF_A_SECOND).truncatedTo(ChronoUnit.SECONDS);
    }
}
