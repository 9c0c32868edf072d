package meetlat.aggregate.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Each value worked out by hand. */
class RobustScoreTest {

    @Test
    void withAMedianDeviationItIsTheModifiedZScore() {
        // 2.1 2.6 2.4 2.5 2.3 2.1 2.3 2.6 8.2 8.3, the example of the NIST/SEMATECH e-Handbook, section 1.3.5.17: the
        // median
        // is 2.45 and the deviations from it are .35 .15 .05 .05 .15 .35 .15 .15 5.75 5.85, of which the median is .15.
        RobustScore score = RobustScore.of(new double[] {2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3});

        assertThat(score.median()).isEqualTo(2.45, within(1e-9));
        assertThat(score.of(8.2)).isEqualTo(0.6745 * 5.75 / 0.15, within(1e-6));
        assertThat(score.of(2.1)).isEqualTo(-0.6745 * 0.35 / 0.15, within(1e-6));
    }

    @Test
    void whereMostIsOneValueTheMeanDeviationTakesItsPlace() {
        // Verviers' witnesses: the median is 0, the median deviation too; the mean deviation is (16 + 2) / 6 = 3.
        RobustScore score = RobustScore.of(new double[] {0, 0, 0, 0, 16, 2});

        assertThat(score.of(16)).isEqualTo(4.26, within(0.005));
        assertThat(score.of(2)).isEqualTo(0.53, within(0.005));
    }

    @Test
    void whereAllIsOneValueNothingStandsOut() {
        assertThat(RobustScore.of(new double[] {7, 7, 7, 7}).of(7)).isZero();
    }

    @Test
    void oneValueIsItsOwnMedian() {
        assertThat(RobustScore.of(new double[] {3})).isEqualTo(new RobustScore(3, 0));
    }
}
