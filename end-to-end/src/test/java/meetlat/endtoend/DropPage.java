package meetlat.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page of ingest-service on which an export is dropped, as its reader meets it. */
record DropPage(ChromeDriver browser) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Drops a file somewhere on the page, as a file manager would. */
    private static final String DROP = """
            const transfer = new DataTransfer();
            const bytes = Uint8Array.from(atob(arguments[1]), letter => letter.charCodeAt(0));
            transfer.items.add(new File([bytes], arguments[0]));
            document.body.dispatchEvent(
              new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));""";

    /** Opens it and gives the key, with the keyboard. */
    static DropPage signedIn(ChromeDriver browser, Programme programme, String language) {
        DropPage page = new DropPage(browser);
        browser.get(programme.system().address("ingest-service") + "/?lang=" + language);
        page.browser.findElement(By.id("key")).sendKeys(As.SUBMITTER.key().orElseThrow(), Keys.ENTER);
        page.awaitStep("file");
        return page;
    }

    DropPage forForm(String form) {
        new Select(browser.findElement(By.id("form"))).selectByValue(form);
        return this;
    }

    void drop(Path file) throws IOException {
        browser.executeScript(
                DROP, file.getFileName().toString(), Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
        awaitStep("checked");
    }

    /** Chooses a file with the button, which a driver does by naming the file to it. */
    void choose(Path file) {
        browser.findElement(By.id("file")).sendKeys(file.toAbsolutePath().toString());
        awaitStep("checked");
    }

    void awaitStep(String step) {
        new WebDriverWait(browser, PATIENCE)
                .withMessage(() -> "waiting for " + step + ": "
                        + browser.findElement(By.tagName("main")).getText())
                .until(page -> !page.findElements(By.cssSelector("body[data-step='" + step + "']"))
                        .isEmpty());
    }

    /** How many rows of a status the summary counts. */
    String count(String status) {
        return browser.findElement(By.cssSelector(".figure[data-status='" + status + "'] dd"))
                .getText();
    }

    String title() {
        return browser.findElement(By.id("outcome-title")).getText();
    }

    /** What there is to do, in words. */
    String next() {
        return browser.findElement(By.id("next")).getText();
    }

    /** What stands in the table under a status. */
    String group(String status) {
        return browser.findElement(By.cssSelector(".group[data-status='" + status + "']"))
                .getText();
    }

    List<WebElement> buttons() {
        return browser.findElements(By.cssSelector("#next button"));
    }

    void confirm() {
        buttons().get(0).click();
        awaitStep("done");
    }

    WebElement focused() {
        return browser.switchTo().activeElement();
    }
}
