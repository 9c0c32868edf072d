package meetlat.normalize.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HistoryProgressTest {

    @Test
    void historyIsCountedOnceBothStepsAreThrough() {
        Map<String, Long> ends = Map.of("s0", 60L, "s1", 40L);
        HistoryProgress<String> begun = HistoryProgress.begin(ends);

        HistoryProgress<String> half = begun.measure(ends, Map.of("c0", 30L), Map.of("s0", 50L, "c0", 30L));
        HistoryProgress<String> first = half.measure(ends, Map.of("c0", 90L), Map.of("s0", 60L, "s1", 40L, "c0", 30L));
        HistoryProgress<String> second =
                first.measure(ends, Map.of("c0", 95L), Map.of("s0", 60L, "s1", 40L, "c0", 90L));

        assertThat(begun.part()).isZero();
        assertThat(half).isEqualTo(new HistoryProgress<>(ends, false, false, 100, 50));
        assertThat(first).isEqualTo(new HistoryProgress<>(Map.of("c0", 90L), true, false, 100, 100));
        assertThat(second).isEqualTo(new HistoryProgress<>(Map.of("c0", 90L), true, true, 100, 100));
    }

    @Test
    void whatArrivesMeanwhileDoesNotMoveTheGoal() {
        HistoryProgress<String> begun = HistoryProgress.begin(Map.of("s0", 60L));

        HistoryProgress<String> first = begun.measure(Map.of("s0", 500L), Map.of(), Map.of("s0", 60L));

        assertThat(first.second()).isTrue();
        assertThat(first.part()).isEqualTo(0.12);
    }

    @Test
    void withoutHistoryThereIsNothingToCount() {
        Map<String, Long> none = Map.of("s0", 0L);
        HistoryProgress<String> begun = HistoryProgress.begin(none);

        assertThat(begun.part()).isEqualTo(1);
        assertThat(begun.measure(none, Map.of(), Map.of())
                        .measure(none, Map.of(), Map.of())
                        .complete())
                .isTrue();
    }

    @Test
    void whatIsCompleteStaysSoAndSaysHowManySubmissionsItCounts() {
        HistoryProgress<String> complete = HistoryProgress.complete(Map.of("s0", 60L));

        HistoryProgress<String> later = complete.measure(Map.of("s0", 80L), Map.of("c0", 9L), Map.of("s0", 70L));

        assertThat(later.complete()).isTrue();
        assertThat(later.submissions()).isEqualTo(80);
        assertThat(later.normalized()).isEqualTo(70);
    }
}
