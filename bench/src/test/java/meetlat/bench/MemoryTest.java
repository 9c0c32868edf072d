package meetlat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final String STATUS = """
            Name:\tjava
            VmHWM:\t  300000 kB
            VmRSS:\t  250000 kB
            """;

    @Test
    void readsKibibytesAsMegabytes() {
        assertThat(Memory.megabytes(STATUS, "VmRSS:")).isEqualTo(256.0);
        assertThat(Memory.megabytes(STATUS, "VmHWM:")).isEqualTo(307.2);
    }

    @Test
    void refusesAStatusWithoutTheFigure() {
        assertThatThrownBy(() -> Memory.megabytes("Name:\tjava\n", "VmRSS:")).isInstanceOf(BenchFailure.class);
    }
}
