package meetlat.aggregate.deviation;

import java.util.List;

/**
 * A count that stands out.
 *
 * @param value in the indicator's unit
 * @param findings why, by each rule that says so, in the order of the rules; not empty
 */
public record Deviation(String project, String period, long value, List<Finding> findings) {

    /** What a rule found. */
    public sealed interface Finding {

        DeviationRule rule();

        /**
         * @param median of the project's counts
         * @param score robust, positive above the median
         * @param periods how many periods the project reported
         */
        record OwnSeries(double median, double score, int periods) implements Finding {

            @Override
            public DeviationRule rule() {
                return DeviationRule.OWN_SERIES;
            }
        }

        /**
         * @param before the count that the project reported last before
         * @param beforePeriod the period of that
         */
        record Jump(long before, String beforePeriod) implements Finding {

            @Override
            public DeviationRule rule() {
                return DeviationRule.JUMP;
            }
        }

        /**
         * @param factor how many times its own usual count it is
         * @param others how many times their own usual counts those of the projects are in the period, in the middle
         * @param score robust, of the factors' logarithms; positive above the middle
         * @param projects how many projects are compared
         */
        record OtherProjects(double factor, double others, double score, int projects) implements Finding {

            @Override
            public DeviationRule rule() {
                return DeviationRule.OTHER_PROJECTS;
            }
        }

        /**
         * @param share from 0 to 1
         * @param total of the period, over all projects
         * @param projects how many projects reported the period
         */
        record Share(double share, long total, int projects) implements Finding {

            @Override
            public DeviationRule rule() {
                return DeviationRule.SHARE;
            }
        }
    }
}
