package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said of a failure that nobody foresaw, to the caller and in the log. */
@ExtendWith(OutputCaptureExtension.class)
class UnforeseenTest {

    @RestController
    static class Failing {

        @GetMapping("/fails")
        void fails() {
            throw new IllegalStateException("an@voorbeeld.be", new IllegalArgumentException("0470 12 34 56"));
        }

        @GetMapping("/unreadable")
        void unreadable() {
            throw new InvalidParameterException("an@voorbeeld.be");
        }
    }

    private final MockMvcTester http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new Unforeseen())
            .build());

    @Test
    void itIsLoggedWithWhereItCameFromAndWithoutWhatWasSent(CapturedOutput logged) {
        assertThat(http.get().uri("/fails").exchange()).hasStatus(500);

        assertThat(logged.getAll())
                .contains("a request failed")
                .contains("java.lang.IllegalStateException")
                .contains("UnforeseenTest$Failing.fails")
                .contains("java.lang.IllegalArgumentException")
                .doesNotContain("an@voorbeeld.be", "0470 12 34 56");
    }

    @Test
    void parametersThatCannotBeReadAreTheCallersToMend(CapturedOutput logged) {
        assertThat(http.get().uri("/unreadable").exchange()).hasStatus(400);

        assertThat(logged.getAll()).doesNotContain("an@voorbeeld.be");
    }
}
