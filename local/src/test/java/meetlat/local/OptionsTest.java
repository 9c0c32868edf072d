package meetlat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutOptionsItStartsWithTheSampleAndStaysInTheForeground() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(false, false, true, false, 0));
    }

    @Test
    void optionsCombine() {
        assertThat(Options.parse(List.of("--reset", "--no-sample", "--detach", "--port-offset=1000")))
                .isEqualTo(new Options(false, true, false, true, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rest", "--port-offset", "--port-offset=x", "--port-offset=-1", "--port-offset=60000"})
    void whatIsNotUnderstoodIsNamed(String option) {
        assertThatThrownBy(() -> Options.parse(List.of(option)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(option);
    }
}
