package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Whether everybody can use a page, as far as axe-core can tell: WCAG 2.2 on level AA. */
final class Accessibility {

    private static final String AXE = read("/axe.min.js");

    /** One line for each thing found: the rule, what it asks for, and where. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                .then(found => done(found.violations.map(rule =>
                    `${rule.id}: ${rule.help}: ${rule.nodes.map(node => node.target.join(' ')).join(', ')}`)))
                .catch(failure => done([String(failure)]));
            """;

    private Accessibility() {}

    static void assertNothingInTheWay(ChromeDriver browser) {
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        browser.executeScript(AXE);
        assertThat((List<?>) browser.executeAsyncScript(RUN))
                .as(browser.getCurrentUrl())
                .isEmpty();
    }

    private static String read(String resource) {
        try (InputStream script = Accessibility.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
