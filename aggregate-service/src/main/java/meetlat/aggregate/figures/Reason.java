package meetlat.aggregate.figures;

import java.util.Map;

/**
 * Why there is no figure, as a code for readers to put into words.
 *
 * @param parameters what the words need, such as the dimension
 */
public record Reason(String code, Map<String, String> parameters) {

    /** The same one may be counted in several periods. */
    static final Reason UNIQUE_OVER_PERIODS = of("unique-over-periods");
    /** The same one may be counted by several projects. */
    static final Reason UNIQUE_OVER_PROJECTS = of("unique-over-projects");

    static final Reason NO_SUM_OVER_PERIODS = of("no-sum-over-periods");
    static final Reason NO_SUM_OVER_PROJECTS = of("no-sum-over-projects");
    /** The denominator of a ratio is zero. */
    public static final Reason NOTHING_TO_DIVIDE_BY = of("nothing-to-divide-by");

    private static Reason of(String code) {
        return new Reason(code, Map.of());
    }

    /** The codes of the dimension overlap. */
    static Reason noSumOverDimension(String dimension) {
        return new Reason("no-sum-over-dimension", Map.of("dimension", dimension));
    }
}
