package meetlat.aggregate.deviation;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * How far a value lies from the median of a sample, measured so that the value itself hardly moves the measure: the
 * modified z-score of Iglewicz and Hoaglin, <i>How to Detect and Handle Outliers</i> (ASQC, 1993), 0.6745 (x - median) / MAD.
 * Where more than half of the sample is one value, the MAD (median absolute deviation) is 0; then, as SPSS does it, the mean
 * absolute deviation takes its place: (x - median) / (1.253314 meanAD). The constants make both estimate the standard
 * deviation of a normal distribution.
 *
 * <p>Of n values of which all others are the same, the one that differs then scores n / 1.253314 whatever its size: 3.19 of
 * four and 3.99 of five. So of four periods only the jump tells.
 *
 * <p>Not the z-score: of n values none can be more than (n - 1) / sqrt(n) sample standard deviations from the mean
 * (Shiffler, 1988), which is 2.04 for six periods, so a limit of 3 would never be reached.
 *
 * @param median of the sample
 * @param spread what one unit of the score is in units of the sample; 0 when all of the sample is one value
 */
record RobustScore(double median, double spread) {

    private static final double NORMAL_MAD = 0.6745;
    private static final double NORMAL_MEAN_DEVIATION = 1.253314;

    /** @param sample not empty */
    static RobustScore of(double[] sample) {
        double median = median(sample);
        DoubleUnaryOperator deviation = value -> Math.abs(value - median);
        double mad = median(Arrays.stream(sample).map(deviation).toArray());
        double spread = mad > 0
                ? mad / NORMAL_MAD
                : NORMAL_MEAN_DEVIATION
                        * Arrays.stream(sample).map(deviation).average().orElseThrow();
        return new RobustScore(median, spread);
    }

    /** The same with a unit no smaller than this: a sample that happens to lie close together is no reason to expect that. */
    RobustScore withSpreadOfAtLeast(double least) {
        return new RobustScore(median, Math.max(spread, least));
    }

    /** Positive above the median; 0 where the sample has no spread, for then nothing in it stands out. */
    double of(double value) {
        return spread == 0 ? 0 : (value - median) / spread;
    }

    private static double median(double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
