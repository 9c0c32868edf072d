package meetlat.aggregate.figures;

import meetlat.schemas.Indicator;
import meetlat.schemas.SumRule;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;

/** Which sums over periods and projects the catalogue allows, and why not. */
public final class AllowedSums {

    private AllowedSums() {}

    public static Sums of(Definitions definitions, String indicator) {
        return definitions
                .indicator(indicator)
                .map(Indicator::getSums)
                .orElseThrow(() -> new IllegalArgumentException("an indicator of the catalogue was expected"));
    }

    /** Whether of a project's periods the latest stands for all. */
    public static boolean isLast(Sums sums) {
        return sums.getPeriods() == SumRule.LAST;
    }

    /** Why there may be no total over the periods of one project; null when there may. */
    public static @Nullable Reason againstPeriods(Sums sums) {
        return switch (sums.getPeriods()) {
            case SUM, LAST -> null;
            case UNIQUE -> Reason.UNIQUE_OVER_PERIODS;
            case NONE -> Reason.NO_SUM_OVER_PERIODS;
        };
    }

    /** Why there may be no total over the projects of one period; null when there may. */
    public static @Nullable Reason againstProjects(Sums sums) {
        return switch (sums.getProjects()) {
            case SUM -> null;
            case UNIQUE -> Reason.UNIQUE_OVER_PROJECTS;
            case LAST, NONE -> Reason.NO_SUM_OVER_PROJECTS;
        };
    }

    /** Why there may be no total over both; null when there may. */
    public static @Nullable Reason againstBoth(Sums sums) {
        Reason periods = againstPeriods(sums);
        return periods == null ? againstProjects(sums) : periods;
    }
}
