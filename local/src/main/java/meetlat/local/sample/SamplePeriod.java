package meetlat.local.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A period of the programme, half-open: from the end of the one before up to, not including, its own end. */
enum SamplePeriod {
    P1(LocalDate.of(2023, 2, 25)),
    P2(LocalDate.of(2023, 6, 25)),
    P3(LocalDate.of(2023, 10, 25)),
    P4(LocalDate.of(2024, 2, 25)),
    P5(LocalDate.of(2024, 6, 25)),
    P6(LocalDate.of(2024, 10, 25));

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final LocalDate end;

    SamplePeriod(LocalDate end) {
        this.end = end;
    }

    /** The first moment after the period, which is when its form can be filled in. */
    ZonedDateTime end() {
        return end.atStartOfDay(ZONE);
    }
}
