package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import meetlat.local.sample.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** From an export in a coordinator's hand to a figure on the dashboard, in a browser. Of Roeselare, left alone elsewhere. */
@ExtendWith(RunningSystem.class)
class DropPageTest {

    private static final List<Object> HEADINGS = List.of(
            "ID",
            "Begintijd",
            "Tijd van voltooien",
            "E-mail",
            "Naam",
            "Voor welk project rapporteert u?",
            "Over welke periode rapporteert u?",
            "Aantal getuigen");

    private final Programme programme;

    @TempDir
    private Path folder;

    private ChromeDriver browser;

    DropPageTest(Programme programme) {
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
    void aDroppedCsvIsCheckedInDutchConfirmedAndItsFigureArrives() throws IOException {
        Path csv = csv("antwoorden.csv", "900001", "Roeselare", "P2", "21");
        DropPage page = DropPage.signedIn(browser, programme, "nl").forForm(Sample.FORM);

        page.drop(csv);
        assertThat(page.title()).isEqualTo("Wat er met antwoorden.csv zou gebeuren");
        assertThat(page.count("new")).isEqualTo("1");
        assertThat(page.group("new")).contains("1 nieuwe rij", "900001", "Roeselare", "P2", "25 feb");
        assertThat(page.next()).contains("Er is nog niets ingelezen.");
        Browser.keepScreenshot(browser, "drop-1280");
        programme.assertRecount();

        page.confirm();
        assertThat(page.title()).isEqualTo("Wat er met antwoorden.csv gebeurd is");
        assertThat(page.next()).startsWith("1 rij is ingelezen.");
        programme.recount().add(submission("900001", "roeselare", "P2", "2025-01-13T09:05:00Z", "witnesses", 21L));
        Browser.assertNoErrors(browser);
        programme.awaitRecount();
        assertThat(onDashboard("roeselare", "P2")).isEqualTo("21");
    }

    @Test
    void aRefusedRowShowsItsCellInFrenchAndTheOthersAreUnchangedAfterwards() throws IOException {
        Path csv = csv("réponses.csv", "900002", "Roulers", "P4", "23");
        DropPage page = DropPage.signedIn(browser, programme, "fr").forForm(Sample.FORM);
        page.drop(csv);
        page.confirm();
        programme.recount().add(submission("900002", "roeselare", "P4", "2025-01-13T09:05:00Z", "witnesses", 23L));

        // When the same file comes again with a row in which somebody wrote a word
        Files.writeString(csv, line("900003", "Roulers", "P4", "beaucoup"), java.nio.file.StandardOpenOption.APPEND);
        page.drop(csv);

        // Then only that row is to be mended, and there is nothing to confirm
        assertThat(page.count("duplicate")).isEqualTo("1");
        assertThat(page.count("rejected")).isEqualTo("1");
        assertThat(page.group("rejected")).contains("1 ligne refusée", "H3", "Nombre de témoins", "un nombre entier");
        assertThat(page.buttons()).extracting(button -> button.getText()).containsExactly("Choisir un autre fichier");
        Browser.keepScreenshot(browser, "drop-refused-1280");
        programme.awaitRecount();
        Browser.assertNoErrors(browser);
    }

    @Test
    void aWorkbookIsTakenInWithTheKeyboardAloneAndOnceMoreIsUnchanged() throws IOException {
        Path workbook = SmallWorkbook.write(
                folder.resolve("export.xlsx"),
                List.of(
                        HEADINGS,
                        List.of(
                                900_004,
                                LocalDateTime.parse("2025-01-13T10:00:00"),
                                LocalDateTime.parse("2025-01-13T10:05:00"),
                                "anonymous",
                                "",
                                "Roeselare",
                                "P3",
                                22)));
        DropPage page = DropPage.signedIn(browser, programme, "en").forForm(Sample.FORM);

        // Given that focus follows what is shown, the next button is one key away
        page.choose(workbook);
        assertThat(page.focused().getDomAttribute("id")).isEqualTo("outcome-title");
        page.focused().sendKeys(Keys.TAB);
        assertThat(page.focused().getText()).isEqualTo("Take in 1 row");
        page.focused().sendKeys(Keys.ENTER);
        page.awaitStep("done");
        programme.recount().add(submission("900004", "roeselare", "P3", "2025-01-13T09:05:00Z", "witnesses", 22L));
        programme.awaitRecount();

        page.choose(workbook);
        assertThat(page.count("duplicate")).isEqualTo("1");
        assertThat(page.next()).startsWith("There is nothing to take in");
        Browser.assertNoErrors(browser);
    }

    @Test
    void thePageFitsAPhoneAndAWrongKeyIsToldSo() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 800, "deviceScaleFactor", 2, "mobile", true));
        browser.get(programme.system().address("ingest-service") + "/?lang=de");
        browser.findElement(By.id("key")).sendKeys("not-a-key", Keys.ENTER);

        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(page -> page.findElement(By.id("key-error")).getText().startsWith("Dieser Schlüssel ist nicht"));
        assertThat(browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        Browser.keepScreenshot(browser, "drop-360");
    }

    private Path csv(String name, String responseId, String project, String period, String witnesses)
            throws IOException {
        String heading = HEADINGS.stream().map(Object::toString).collect(java.util.stream.Collectors.joining(";"));
        return Files.writeString(folder.resolve(name), heading + "\n" + line(responseId, project, period, witnesses));
    }

    /** Handed in on the thirteenth, so that its date can be read in one way only. */
    private static String line(String responseId, String project, String period, String witnesses) {
        return String.join(
                ";",
                responseId,
                "1/13/25 10:00:00",
                "1/13/25 10:05:00",
                "anonymous",
                "",
                project,
                period,
                witnesses + "\n");
    }

    private String onDashboard(String project, String period) {
        browser.get(programme.system().address("aggregate-service") + "/indicator.html?lang=nl&indicator=witnesses");
        By value = By.cssSelector("td[data-project='" + project + "'][data-period='" + period + "'] .value");
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(page -> !page.findElements(value).isEmpty());
        return browser.findElement(value).getText();
    }
}
