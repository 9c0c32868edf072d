package meetlat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import meetlat.bench.Timeline.Cpu;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final long SECOND = 1_000_000_000L;

    private final Timeline timeline = new Timeline();

    @Test
    void countsFromTheFirstCommitFromTheHalfAndFromTheStart() {
        // given: four seconds until the first commit, which holds 100; half after two more; all after one more
        timeline.note(1 * SECOND, 0, new Cpu(0, 0));
        timeline.note(4 * SECOND, 100, new Cpu(3 * SECOND, 1 * SECOND));
        timeline.note(6 * SECOND, 500, new Cpu(4 * SECOND, 2 * SECOND));
        timeline.note(7 * SECOND, 1000, new Cpu(6 * SECOND, 2 * SECOND));

        assertThat(timeline.running()).isEqualTo(900 / 3.0);
        assertThat(timeline.secondHalf()).isEqualTo(500 / 1.0);
        assertThat(timeline.withStart()).isEqualTo(1000 / 7.0);
    }

    @Test
    void countsProcessorTimeOfBothPerRecordFromTheFirstCommit() {
        timeline.note(1 * SECOND, 100, new Cpu(3 * SECOND, 1 * SECOND));
        timeline.note(2 * SECOND, 1000, new Cpu(6 * SECOND, 2 * SECOND));

        assertThat(timeline.ownMicros()).isEqualTo(3e6 / 900);
        assertThat(timeline.brokerMicros()).isEqualTo(1e6 / 900);
    }

    @Test
    void hasNoRateWhenNothingWasCommitted() {
        timeline.note(1 * SECOND, 0, new Cpu(0, 0));

        assertThatThrownBy(timeline::running).isInstanceOf(BenchFailure.class);
    }
}
