package meetlat.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import meetlat.access.KnownSources;
import meetlat.access.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A service whose issuer takes connections and says nothing, from before the service started. */
@SpringBootTest(classes = GivenApp.class, properties = "meetlat.access.audience=meetlat")
@AutoConfigureMockMvc
class SlowIssuerTest {

    private static final ServerSocket ISSUER = listening();

    @TestBean
    private KnownSources knownSources;

    @Autowired
    private MockMvcTester http;

    static KnownSources knownSources() {
        return Sources::none;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add(
                "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                () -> "http://127.0.0.1:" + ISSUER.getLocalPort());
    }

    @AfterAll
    static void close() throws IOException {
        ISSUER.close();
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Timeout(10)
    void whoShowsATokenIsSoonToldToComeBack() {
        assertThat(http.get().uri("/api/v1/caller").header("Authorization", "Bearer a.b.c"))
                .hasStatus(503)
                .hasHeader("Retry-After", "5")
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("unavailable");
    }
}
