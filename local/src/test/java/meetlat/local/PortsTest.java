package meetlat.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void freePortsAreFree() {
        assertThatCode(Ports.free()::requireFree).doesNotThrowAnyException();
    }

    @Test
    void aTakenPortIsNamedWithThePartThatNeedsIt() throws IOException {
        Ports ports = Ports.free();
        try (ServerSocket taken = new ServerSocket(ports.ingest(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("port " + taken.getLocalPort() + " (ingest-service) is taken");
        }
    }

    @Test
    void aPortTakenOnEveryInterfaceIsTakenHereToo() throws IOException {
        Ports ports = Ports.free();
        try (ServerSocket taken = new ServerSocket(ports.registry())) {
            assertThatThrownBy(ports::requireFree).hasMessageContaining("(registry)");
        }
    }
}
