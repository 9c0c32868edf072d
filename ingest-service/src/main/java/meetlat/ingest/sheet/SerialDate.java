package meetlat.ingest.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days since the start of a workbook's calendar, with the time as their fraction (ECMA-376 part 1, 18.17.4.1). */
final class SerialDate {

    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    /** One day early: the calendar has a 29 February 1900, as Lotus 1-2-3 had, and all later days count it. */
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_OF_MARCH_1900 = BigDecimal.valueOf(61);
    /** The day after 9999-12-31, counted from 1900. */
    private static final BigDecimal END = BigDecimal.valueOf(2_958_466);

    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);

    private SerialDate() {}

    /** To the millisecond, which is what the fraction of a day can hold; empty for what lies outside of the calendar. */
    static Optional<LocalDateTime> moment(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(END) >= 0) {
            return Optional.empty();
        }
        long milliseconds =
                serial.multiply(MILLISECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Optional.of(start(serial, from1904).atStartOfDay().plus(milliseconds, ChronoUnit.MILLIS));
    }

    private static LocalDate start(BigDecimal serial, boolean from1904) {
        if (from1904) {
            return FROM_1904;
        }
        return serial.compareTo(FIRST_OF_MARCH_1900) < 0 ? FROM_1900.plusDays(1) : FROM_1900;
    }
}
