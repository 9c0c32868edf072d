package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Every view, in two languages, on a screen and on a phone: whole, without an error, and usable by everybody. */
@ExtendWith(RunningSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewsTest {

    private final Programme programme;
    private ChromeDriver browser;

    ViewsTest(Programme programme) {
        this.programme = programme;
    }

    @BeforeAll
    void open() {
        browser = Browser.open(1280, 1600);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "overview, ''",
        "indicator, indicator.html?indicator=witnesses",
        "project, project.html?project=verviers",
        "completeness, completeness.html",
        "deviations, deviations.html",
        "definitions, definitions.html",
    })
    void everyViewIsUsableByEverybody(String name, String address) {
        for (String language : new String[] {"nl", "fr"}) {
            for (int width : new int[] {1280, 360}) {
                // When it is opened
                asWideAs(width);
                show(address, language);

                // Then it says so in the reader's language, fits, and nothing is in anybody's way
                assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                        .isEqualTo(language);
                assertThat(browser.executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("what sticks out sideways of %s", browser.getCurrentUrl())
                        .isEqualTo(0L);
                Accessibility.assertNothingInTheWay(browser);
                Browser.keepScreenshot(browser, name + "-" + language + "-" + width);
                Browser.assertNoErrors(browser);
            }
        }
    }

    private void asWideAs(int width) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    private void show(String address, String language) {
        String separator = address.contains("?") ? "&" : "?";
        browser.get(programme.system().address("aggregate-service") + "/" + address + separator + "lang=" + language);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .withMessage(() -> "what the page says instead: "
                        + browser.findElement(By.tagName("main")).getText())
                .until(page -> !page.findElements(By.cssSelector("body[data-ready='true']"))
                        .isEmpty());
    }
}
