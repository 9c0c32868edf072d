package meetlat.deployment.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import meetlat.schemas.Match;
import meetlat.schemas.ResultsLevel;

/** The words that a setting may have for its value. */
final class KnownWords {

    static final Names UNITS = new Names(
            "unit",
            List.of(
                    "person",
                    "situation",
                    "contact",
                    "event",
                    "session",
                    "organisation",
                    "referral",
                    "item",
                    "night",
                    "euro",
                    "percent"));
    static final Names TARGET_GROUPS = new Names(
            "target group",
            List.of(
                    "citizens",
                    "victims",
                    "children",
                    "perpetrators",
                    "first-line-workers",
                    "professionals",
                    "networks",
                    "resources"));
    /** In the order of the results chain (OECD-DAC). */
    static final Names LEVELS = new Names(
            "level",
            Stream.of(ResultsLevel.values())
                    .filter(level -> level != ResultsLevel.UNKNOWN)
                    .map(KnownWords::wordOf)
                    .toList());

    static final Names MATCHES =
            new Names("match", Stream.of(Match.values()).map(KnownWords::wordOf).toList());
    static final Names PERIOD_SUMS = new Names("sum over periods", List.of("sum", "last", "unique", "none"));
    static final Names PROJECT_SUMS = new Names("sum over projects", List.of("sum", "unique", "none"));
    static final Names DIMENSION_SUMS = new Names("sum over a dimension", List.of("sum", "none"));

    static final String EXACT = wordOf(Match.EXACT);
    static final String NONE = "none";

    private KnownWords() {}

    private static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a contract that a known word stands for. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
