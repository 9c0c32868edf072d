package meetlat.ingest.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import meetlat.ingest.intake.Names;
import org.jspecify.annotations.Nullable;

/** A time as a text says it: in ISO 8601, or in the order and with the separators of some country. */
sealed interface WrittenTime {

    /** The moment; nothing when the calendar or the clock has no such time in that order. */
    Optional<Instant> read(DateOrder order, ZoneId zone);

    /** With an offset. */
    record Absolute(Instant instant) implements WrittenTime {

        @Override
        public Optional<Instant> read(DateOrder order, ZoneId zone) {
            return Optional.of(instant);
        }
    }

    /** By the clock on the wall, year first. */
    record Local(LocalDateTime time) implements WrittenTime {

        @Override
        public Optional<Instant> read(DateOrder order, ZoneId zone) {
            return Optional.of(instant(time, zone));
        }
    }

    /**
     * By the clock on the wall; whether the day or the month comes first is not said.
     *
     * @param habit in which order dates that are written so usually are
     * @param hour from 0 to 24; more is no time
     */
    record Ambiguous(Habit habit, int first, int second, int year, int hour, int minute, int seconds)
            implements WrittenTime {

        @Override
        public Optional<Instant> read(DateOrder order, ZoneId zone) {
            int month = order == DateOrder.MONTH_FIRST ? first : second;
            int day = order == DateOrder.MONTH_FIRST ? second : first;
            try {
                return Optional.of(instant(LocalDateTime.of(year, month, day, hour, minute, seconds), zone));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** What the separators of a date tell of its order. */
    enum Habit {
        /** Slashes: either order is usual. */
        EITHER,
        /** Dashes before a year of four digits: the day comes first unless a date beside it tells otherwise. */
        MOSTLY_DAY_FIRST,
        /** Dots: nobody writes the month first. */
        DAY_FIRST
    }

    /** In an hour that the clock shows twice, the earlier is taken. */
    static Instant instant(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** Nothing when the text is no date with a time. */
    static Optional<WrittenTime> of(String text) {
        String stripped = Names.stripped(text);
        return Slashes.of(stripped).or(() -> iso(stripped));
    }

    private static Optional<WrittenTime> iso(String text) {
        String iso = text.replaceFirst("(?<=[0-9])\\h+(?=[0-9])", "T");
        try {
            return Optional.of(new Absolute(OffsetDateTime.parse(iso).toInstant()));
        } catch (DateTimeParseException e) {
            try {
                return Optional.of(new Local(LocalDateTime.parse(iso)));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }
    }

    /** Dates such as 12/31/23 or 31.12.2023. */
    final class Slashes {

        private static final Pattern FORM = Pattern.compile(
                "([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2}),?\\h+"
                        + "([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\\h*([ap])\\.?m\\.?)?",
                Pattern.CASE_INSENSITIVE);
        private static final int CENTURY = 2_000;
        private static final int NOON = 12;
        private static final int NO_HOUR = 99;

        private Slashes() {}

        static Optional<WrittenTime> of(String text) {
            Matcher parts = FORM.matcher(text);
            if (!parts.matches()) {
                return Optional.empty();
            }
            int year = number(parts.group(4));
            return Optional.of(new Ambiguous(
                    habit(parts.group(2), parts.group(4)),
                    number(parts.group(1)),
                    number(parts.group(3)),
                    parts.group(4).length() == 2 ? CENTURY + year : year,
                    hour(number(parts.group(5)), parts.group(8)),
                    number(parts.group(6)),
                    parts.group(7) == null ? 0 : number(parts.group(7))));
        }

        private static Habit habit(String separator, String year) {
            return switch (separator) {
                case "." -> Habit.DAY_FIRST;
                case "-" -> year.length() == 2 ? Habit.EITHER : Habit.MOSTLY_DAY_FIRST;
                default -> Habit.EITHER;
            };
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }

        private static int hour(int hour, @Nullable String half) {
            if (half == null) {
                return hour;
            }
            if (hour < 1 || hour > NOON) {
                return NO_HOUR;
            }
            return hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
    }
}
