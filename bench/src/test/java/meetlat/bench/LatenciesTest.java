package meetlat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLISECOND = 1_000_000;

    @Test
    void aPercentileIsTheNearestThatWasMeasured() {
        // given: 200 answers, which took 200, 199, ... 1 ms, in two seconds
        long[] nanos =
                LongStream.range(0, 200).map(i -> (200 - i) * MILLISECOND).toArray();

        Latencies latencies = new Latencies(nanos, 2_000 * MILLISECOND);

        assertThat(latencies.percentile(50)).isEqualTo(100.0);
        assertThat(latencies.percentile(99)).isEqualTo(198.0);
        assertThat(latencies.percentile(100)).isEqualTo(200.0);
        assertThat(latencies.perSecond()).isEqualTo(100.0);
    }

    @Test
    void oneAnswerIsEveryPercentile() {
        Latencies latencies = new Latencies(new long[] {7 * MILLISECOND}, 8 * MILLISECOND);

        assertThat(latencies.percentile(1)).isEqualTo(7.0);
        assertThat(latencies.percentile(99)).isEqualTo(7.0);
    }

    @Test
    void fewAnswersHaveTheSlowestAsTheirNinetyNinth() {
        Latencies latencies = new Latencies(new long[] {3 * MILLISECOND, MILLISECOND, 2 * MILLISECOND}, MILLISECOND);

        assertThat(latencies.percentile(50)).isEqualTo(2.0);
        assertThat(latencies.percentile(99)).isEqualTo(3.0);
    }

    @Test
    void nothingHasNone() {
        assertThatThrownBy(() -> new Latencies(new long[0], 1)).isInstanceOf(BenchFailure.class);
    }
}
