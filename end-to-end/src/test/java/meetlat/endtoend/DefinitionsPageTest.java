package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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

/** The page that shows the definitions versions and what one would change, in a browser. */
@ExtendWith(RunningSystem.class)
class DefinitionsPageTest {

    private final Programme programme;
    private ChromeDriver browser;

    DefinitionsPageTest(Programme programme) {
        this.programme = programme;
    }

    /** Drafts are for evaluators. */
    @BeforeEach
    void openAsEvaluator() {
        browser = Browser.open(1280, 1600);
        Browser.sendKeyOf(As.EVALUATOR, browser);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @Test
    void theVersionsAreShownWithTheirStatusAndHowFarTheyAreCounted() {
        show("/definitions.html?lang=en");

        assertThat(browser.findElements(By.cssSelector("li[data-definitions]")))
                .extracting(version ->
                        version.getDomAttribute("data-definitions") + " " + version.getDomAttribute("data-status"))
                .containsExactly("1 in-force", "2 draft");
        assertThat(browser.findElement(By.id("progress-2")).getDomProperty("value"))
                .isEqualTo(browser.findElement(By.id("progress-2")).getDomProperty("max"));
        Browser.keepScreenshot(browser, "definitions-1280");
        Browser.assertNoErrors(browser);
    }

    @Test
    void whereVerviersWitnessesGoIsSaidWithTheRuleThatIsTheReason() {
        show("/definitions.html?from=1&to=2&indicator=child-witnesses&project=verviers&lang=en");

        WebElement section = browser.findElement(By.cssSelector("section[data-indicator='child-witnesses']"));
        assertThat(section.getDomAttribute("data-change")).isEqualTo("added");
        assertThat(section.findElements(By.cssSelector("td[data-project='verviers'] .after")).stream()
                        .map(cell -> cell.getText().replaceAll("\\D", "")))
                .containsExactly("0", "0", "0", "0", "16", "2");
        assertThat(section.getText())
                .contains("Number of witnesses")
                .contains("close match")
                .contains("SYNTHETIC");
        Browser.assertNoErrors(browser);
    }

    @Test
    void thePageIsThereInDutchAndFitsAPhone() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 800, "deviceScaleFactor", 2, "mobile", true));
        show("/definitions.html?from=1&to=2&lang=nl");

        Object overflow = ((JavascriptExecutor) browser)
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Browser.keepScreenshot(browser, "definitions-360");
        assertThat(overflow).isEqualTo(0L);
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("nl");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("Voorstel van afgesproken definities");
    }

    @Test
    void theFiguresOfTheDraftAreAChoiceAwayAndSayWhatTheyAre() {
        show("/indicator.html?lang=fr&indicator=victims");
        new Select(browser.findElement(By.id("definitions"))).selectByValue("2");
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .until(page -> page.getCurrentUrl().contains("definitions=2")
                        && !page.findElements(By.cssSelector(".badge[data-status='draft']"))
                                .isEmpty()
                        && !page.findElements(
                                        By.cssSelector(
                                                "td[data-project='sint-gillis'][data-period='total'][data-status='not-additive']"))
                                .isEmpty());

        List<String> notes = browser.findElements(By.cssSelector("a.note-ref")).stream()
                .map(WebElement::getText)
                .toList();
        assertThat(notes).isNotEmpty();
        Browser.keepScreenshot(browser, "draft-1280");
        Browser.assertNoErrors(browser);
    }

    private void show(String path) {
        browser.get(programme.system().address("aggregate-service") + path);
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(page -> !page.findElements(By.cssSelector("body[data-ready='true']"))
                        .isEmpty());
    }
}
