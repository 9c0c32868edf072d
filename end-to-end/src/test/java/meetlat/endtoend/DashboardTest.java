package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The dashboard page, in a browser. */
@ExtendWith(RunningSystem.class)
class DashboardTest {

    private final Programme programme;
    private ChromeDriver browser;

    DashboardTest(Programme programme) {
        this.programme = programme;
    }

    @BeforeEach
    void open() {
        browser = Browser.open(1280, 1600);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void verviersEighteenIsReadOffThePageAndAMovedFigureMovesByItself() {
        show("/indicator.html?lang=en&indicator=witnesses");
        assertThat(values("verviers")).containsExactly("0", "0", "0", "0", "16", "2", "18");
        Browser.keepScreenshot(browser, "dashboard-1280");

        // When a correction comes in, and later the figures of the deck again
        ((JavascriptExecutor) browser).executeScript("window.notReloaded = true");
        programme.send(submission("verviers-new", "verviers", "P5", "2024-12-20T10:00:00Z", "witnesses", 17L));

        // Then the page follows without a reload
        awaitTotal("19");
        assertThat(values("verviers")).containsExactly("0", "0", "0", "0", "17", "2", "19");
        programme.send(submission("verviers-new", "verviers", "P5", "2024-12-21T10:00:00Z", "witnesses", 16L));
        awaitTotal("18");
        assertThat(((JavascriptExecutor) browser).executeScript("return window.notReloaded"))
                .isEqualTo(true);
        Browser.assertNoErrors(browser);
    }

    @Test
    void everyProjectHasAChartAndAnotherIndicatorIsAChoiceAway() {
        show("/indicator.html?lang=nl&indicator=witnesses");
        assertThat(browser.findElements(By.cssSelector("canvas"))).hasSizeGreaterThanOrEqualTo(15);

        new Select(browser.findElement(By.id("indicator"))).selectByValue("professionals");
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(page -> page.getCurrentUrl().contains("indicator=professionals"));
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(page -> !value("chaudfontaine", "total").equals("0"));
        assertThat(value("chaudfontaine", "total").replaceAll("\\D", ""))
                .isEqualTo(Long.toString(
                        programme.recount().figures("professionals").get("chaudfontaine total")));
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("nl");
        Browser.assertNoErrors(browser);
    }

    @Test
    void thePageFitsAPhone() {
        browser.manage().window().setSize(new org.openqa.selenium.Dimension(500, 1600));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                java.util.Map.of("width", 360, "height", 800, "deviceScaleFactor", 2, "mobile", true));
        show("/indicator.html?lang=fr&indicator=witnesses");

        Object overflow = ((JavascriptExecutor) browser)
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Browser.keepScreenshot(browser, "dashboard-360");
        assertThat(overflow).isEqualTo(0L);
    }

    private void show(String path) {
        browser.get(programme.system().address("aggregate-service") + path);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(page -> !page.findElements(By.cssSelector("body[data-ready='true'][data-live='connected']"))
                        .isEmpty());
    }

    private void awaitTotal(String total) {
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(page -> value("verviers", "total").equals(total));
    }

    private List<String> values(String project) {
        return browser.findElements(By.cssSelector("td[data-project='" + project + "'] .value")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** A value of the table; read in one step, because the page may replace the cell meanwhile. */
    private String value(String project, String period) {
        Object text = ((JavascriptExecutor) browser)
                .executeScript(
                        "return document.querySelector(`td[data-project='${arguments[0]}'][data-period='${arguments[1]}'] .value`)"
                                + "?.textContent ?? ''",
                        project,
                        period);
        return String.valueOf(text);
    }
}
