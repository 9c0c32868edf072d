package meetlat.ingest.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as exports and flows write them. */
class WrittenTimeTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12/31/23 14:05:00       | 2023-12-31T13:05:00Z
            12/31/2023 14:05        | 2023-12-31T13:05:00Z
            7/28/2026 3:23:34 PM    | 2026-07-28T13:23:34Z
            7/28/2026 12:00:00 AM   | 2026-07-27T22:00:00Z
            7/28/2026 12:00 pm      | 2026-07-28T10:00:00Z
            7/28/2026 3:23 a.m.     | 2026-07-28T01:23:00Z
            '\u00a07/28/2026\u202f3:23\u00a0PM ' | 2026-07-28T13:23:00Z
            07-28-2026, 15:23       | 2026-07-28T13:23:00Z
            2024-07-01T09:30:00Z    | 2024-07-01T09:30:00Z
            2024-07-01T09:30+02:00  | 2024-07-01T07:30:00Z
            2024-07-01 11:30:00     | 2024-07-01T09:30:00Z
            2024-07-01T11:30        | 2024-07-01T09:30:00Z
            """)
    void monthFirst(String text, Instant time) {
        assertThat(read(text, DateOrder.MONTH_FIRST)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"31/12/2023 14:05,2023-12-31T13:05:00Z", "31.12.23 14:05:06,2023-12-31T13:05:06Z"})
    void dayFirst(String text, Instant time) {
        assertThat(read(text, DateOrder.DAY_FIRST)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/12/2023 14:05",
                "2/30/2023 14:05",
                "1/1/2023 25:00",
                "1/1/2023 13:00 PM",
                "1/1/2023 0:10 AM",
                "1/1/2023",
                "14:05",
                "yesterday",
                "1/1-2023 14:05",
                "45291.5",
                "2023-02-30 10:00"
            })
    void whatIsNoTimeMonthFirst(String text) {
        assertThat(WrittenTime.of(text).flatMap(time -> time.read(DateOrder.MONTH_FIRST, BRUSSELS)))
                .isEmpty();
    }

    @Test
    void inTheHourThatTheClockShowsTwiceTheEarlierIsTaken() {
        assertThat(read("2024-10-27 02:30:00", DateOrder.DAY_FIRST)).isEqualTo(Instant.parse("2024-10-27T00:30:00Z"));
    }

    private static Instant read(String text, DateOrder order) {
        return WrittenTime.of(text).orElseThrow().read(order, BRUSSELS).orElseThrow();
    }
}
