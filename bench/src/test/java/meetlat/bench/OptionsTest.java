package meetlat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void measuresAHundredThousandInThreeRoundsUnlessToldOtherwise() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(100_000, 3, 5_000, 1, true, true, true, true, false, List.of()));
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
                .isEqualTo(new Options(500, 1, 7, 2, true, false, false, false, true, List.of("-Xmx1g", "-Da=b")));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        for (String wrong : List.of("--fast", "--rounds=0", "--rounds", "--submissions=x", "--only=all")) {
            assertThatThrownBy(() -> Options.parse(List.of(wrong)))
                    .as(wrong)
                    .isInstanceOf(BenchFailure.class)
                    .hasMessageContaining(wrong);
        }
    }
}
