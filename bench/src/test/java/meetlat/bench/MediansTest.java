package meetlat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediansTest {

    @Test
    void theMiddleOfAnOddNumber() {
        assertThat(Medians.of(List.of(3.0, 100.0, 1.0))).isEqualTo(3.0);
    }

    @Test
    void theMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
        assertThat(Medians.of(List.of(4.0, 100.0, 1.0, 2.0))).isEqualTo(3.0);
    }

    @Test
    void nothingHasNone() {
        assertThat(Medians.of(List.of())).isNaN();
    }
}
