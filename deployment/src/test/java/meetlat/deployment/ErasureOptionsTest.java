package meetlat.deployment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command erase does not take. That it erases is shown by ErasureTest in end-to-end. */
class ErasureOptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"--record=1", "--record=1@x", "--record=@1", "--record=-1@1", "1@2", "--records=1@2"})
    void anythingButAPlaceIsNotUnderstood(String option) {
        assertThatThrownBy(() -> Erasure.run(List.of(option)))
                .isInstanceOf(DeploymentException.class)
                .hasMessageStartingWith("not understood: " + option);
    }

    @Test
    void aRecordHasToBeNamed() {
        assertThatThrownBy(() -> Erasure.run(List.of("--bootstrap-servers=localhost:1")))
                .isInstanceOf(DeploymentException.class)
                .hasMessage("no record is named: give --record=PARTITION@OFFSET");
    }
}
