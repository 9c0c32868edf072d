package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Headless Chromium as Debian packages it. */
final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> SCREENSHOTS = List.of("target", "screenshots");

    private Browser() {}

    /** Says why there is no browser, if there is none. */
    private static Optional<String> missing() {
        return Stream.of(CHROMIUM, DRIVER)
                .filter(file -> !Files.isExecutable(file))
                .map(file -> file + " is not installed: apt-get install chromium chromium-driver")
                .findFirst();
    }

    /** Opens one; without a browser the test that asks is reported as skipped. */
    static ChromeDriver open(int width, int height) {
        assumeTrue(missing().isEmpty(), () -> missing().orElseThrow());
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver browser = new ChromeDriver(service, options);
        browser.manage().window().setSize(new Dimension(width, height));
        return browser;
    }

    /** From now on, whatever the browser asks for is asked with the key of that caller. */
    static void sendKeyOf(As caller, ChromeDriver browser) {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.setExtraHTTPHeaders",
                Map.of("headers", Map.of("X-API-Key", caller.key().orElseThrow())));
    }

    /** Nothing went wrong on the page, nor was anything refused to it. */
    static void assertNoErrors(ChromeDriver browser) {
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::toString))
                .isEmpty();
    }

    /** Keeps what the page looks like, for people. */
    static void keepScreenshot(ChromeDriver browser, String name) {
        try {
            Path folder = Files.createDirectories(Path.of(SCREENSHOTS.get(0), SCREENSHOTS.get(1)));
            Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
