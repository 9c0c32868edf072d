package meetlat.deployment.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import meetlat.deployment.catalogue.SmallCatalogue;
import meetlat.schemas.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesTest {

    @TempDir
    private Path folder;

    private SmallCatalogue files;
    private Catalogue before;

    @BeforeEach
    void givenTheSecondVersion() throws IOException {
        files = SmallCatalogue.copiedTo(folder);
        before = files.version(2);
    }

    @Test
    void theSameDoesNotDiffer() {
        assertThat(Differences.ofDefinitions(before, files.version(2))).isEmpty();
    }

    @Test
    void aCellIsCalledByItsIndicatorAndCodesAndNotByItsPosition() throws IOException {
        files.with("2/forms/monitoring-2.yaml", "{sex: F, age: 0-11}", "{sex: F, age: 12-17}");

        assertThat(differences())
                .containsExactly(
                        "forms.monitoring-2.questions.girls.cell: victims {age=0-11, sex=F} -> victims {age=12-17, sex=F}");
    }

    @Test
    void anIndicatorThatIsAddedChangesNoOther() throws IOException {
        files.with("2/indicators/people.yaml", "indicators:\n", """
                        indicators:
                          - id: events
                            unit: event
                            targetGroup: citizens
                            level: activity
                            labels: {nl: Evenementen, en: Events}
                            definition: {nl: Publiek., en: Public.}
                            sums: {periods: sum, projects: sum}
                        """)
                .with("2/forms/monitoring.yaml", "  - id: victims\n", """
                          - id: events
                            maximum: 10
                            labels: {nl: Hoeveel evenementen?, en: How many events?}
                            indicator: events
                            match: exact
                          - id: victims
                        """);

        assertThat(differences())
                .containsExactly("indicators.events: added", "forms.monitoring.questions.events: added");
    }

    @Test
    void exceptionsAndListsAreComparedEntryByEntry() throws IOException {
        files.with("2/forms/monitoring.yaml", "match: narrow", "match: broad")
                .with("2/forms/monitoring-2.yaml", "options: [a, b]", "options: [b, a, c]");

        assertThat(differences())
                .hasSize(3)
                .contains("forms.monitoring-2.questions.satisfied.options: added c")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("forms.monitoring.questions.witnesses.exceptions: removed {")
                        .contains("match=NARROW"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("forms.monitoring.questions.witnesses.exceptions: added {")
                        .contains("match=BROAD"));
    }

    @Test
    void howAnswersArriveIsNotAmongTheDifferences() throws IOException {
        files.with("2/forms/monitoring-2.yaml", "options: [a, b]", "options: [a, c]\n    aliases: [r1]")
                .with("2/forms/monitoring-2.yaml", "id: period", "id: which-period");

        assertThat(differences())
                .containsExactly(
                        "forms.monitoring-2.questions.satisfied.options: removed b",
                        "forms.monitoring-2.questions.satisfied.options: added c");
    }

    @Test
    void anotherOrderIsSaid() throws IOException {
        files.with("2/forms/monitoring-2.yaml", "options: [a, b]", "options: [b, a]");

        assertThat(differences()).containsExactly("forms.monitoring-2.questions.satisfied.options: order changed");
    }

    @Test
    void ofALongTextThePartThatDiffersIsShown() throws IOException {
        String text =
                "Wie zelf slachtoffer was, of wie het later hoorde van iemand die er bij was, of die het ergens las.";
        files.with("2/indicators/people.yaml", "nl: Wie zelf slachtoffer was.", "nl: \"" + text + "\"");
        before = files.version(2);
        files.with("2/indicators/people.yaml", "ergens las.", "ergens zag.");

        assertThat(differences())
                .containsExactly(
                        "indicators.child-witnesses.excluded.nl: …, of die het ergens las. -> …, of die het ergens zag.");
    }

    private List<String> differences() {
        return Differences.ofDefinitions(before, files.version(2));
    }
}
