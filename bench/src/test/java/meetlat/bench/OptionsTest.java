package meetlat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final ReadOptions USUAL = new ReadOptions(List.of(15, 10_000), 50, 5_000, false);

    @Test
    void measuresAHundredThousandInThreeRoundsUnlessToldOtherwise() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(100_000, 3, 5_000, 1, true, true, true, true, true, USUAL, false, List.of()));
    }

    @Test
    void readsWhatItIsTold() {
        assertThat(Options.parse(List.of(
                        "--submissions=500",
                        "--rounds=1",
                        "--requests=7",
                        "--seed=2",
                        "--only=rates",
                        "--keep",
                        "--jvm-option=-Xmx1g",
                        "--jvm-option=-Da=b")))
                .isEqualTo(new Options(
                        500, 1, 7, 2, true, false, false, false, false, USUAL, true, List.of("-Xmx1g", "-Da=b")));
    }

    @Test
    void readsHowTheTableIsToBeRead() {
        Options options =
                Options.parse(List.of("--only=reads", "--projects=3,2000", "--readers=4", "--reads=70", "--gzip"));

        assertThat(options.reads()).isTrue();
        assertThat(options.submitting()).isFalse();
        assertThat(options.reading()).isEqualTo(new ReadOptions(List.of(3, 2000), 4, 70, true));
        assertThat(options.reading().reads(3)).isEqualTo(70);
        assertThat(options.reading().reads(2000)).isEqualTo(7);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (String wrong :
                List.of("--fast", "--rounds=0", "--rounds", "--submissions=x", "--only=all", "--projects=15,")) {
            assertThatThrownBy(() -> Options.parse(List.of(wrong)))
                    .as(wrong)
                    .isInstanceOf(BenchFailure.class)
                    .hasMessageContaining(wrong);
        }
    }
}
