package meetlat.deployment.publication;

import static meetlat.deployment.publication.PublishedCatalogue.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import meetlat.deployment.DeploymentException;
import meetlat.deployment.catalogue.SmallCatalogue;
import meetlat.schemas.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was agreed stays as it is. */
class RefusedPublicationTest {

    @TempDir
    private Path folder;

    private SmallCatalogue files;
    private PublishedCatalogue catalogue;

    @BeforeEach
    void givenBothVersionsPublished() throws IOException {
        catalogue = PublishedCatalogue.in(folder);
        files = catalogue.files();
    }

    @Test
    void whatIsInForceIsNotRedefinedAndNothingElseIsPublished() throws IOException {
        files.with("1/indicators.yaml", "unit: person", "unit: contact")
                .with("1/forms/monitoring.yaml", "maximum: 1000", "maximum: 2000")
                .with("2/indicators/people.yaml", "unit: situation", "unit: event");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessage("""
                        nothing is published.
                        version 1 is in force and its definitions stay as they are:
                          indicators.witnesses.unit: person -> contact
                          forms.monitoring.questions.witnesses.maximum: 1000 -> 2000
                        propose it as a new version in catalogue/3""");
    }

    @Test
    void whatIsRetiredIsNotRedefinedEither() throws IOException {
        files.with("1/version.yaml", "inForceFrom: 2022-10-25", "inForceFrom: 2022-10-25\nretiredFrom: 2025-01-01");
        catalogue.publish(NOW);
        files.with("1/indicators.yaml", "unit: person", "unit: contact");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessageContaining("version 1 is retired and its definitions stay as they are:");
    }

    @Test
    void aDraftBecomesFixedOnTheDayThatWasPublishedWithIt() throws IOException {
        files.with("2/version.yaml", "description:", "inForceFrom: 2025-02-02\ndescription:");
        catalogue.publish(NOW);
        files.with("2/indicators/people.yaml", "unit: situation", "unit: event");

        assertThat(plan().written()).extracting(Catalogue::getEdition).containsExactly(2);
        // In Brussels the next day has begun.
        Clock nextDay = Clock.fixed(Instant.parse("2025-02-01T23:00:00Z"), ZoneOffset.UTC);
        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> catalogue.plan(nextDay))
                .withMessageContaining("version 2 is in force")
                .withMessageContaining("indicators.situations.unit: situation -> event");
    }

    @Test
    void aPeriodKeepsItsBoundsOnceAVersionIsInForce() throws IOException {
        files.with("programme.yaml", "end: 2023-10-25", "end: 2023-10-26");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessage("""
                        nothing is published.
                        version 1 is in force and figures may stand under each of its periods and projects:
                          periods.P3.end: 2023-10-25 -> 2023-10-26
                        leave periods and projects as they were: they belong to all versions; one that ended is given \
                        stopped. What is counted otherwise, propose as a new version in catalogue/3""");
    }

    @Test
    void theTimeZoneInWhichPeriodsEndStaysOnceAVersionIsInForce() throws IOException {
        files.with("programme.yaml", "timeZone: Europe/Brussels", "timeZone: Europe/Lisbon");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessageContaining("programme.timeZone: Europe/Brussels -> Europe/Lisbon");
    }

    @Test
    void aProjectStaysOnceAVersionIsInForce() throws IOException {
        files.with("projects.yaml", "  - {id: mol, language: nl, labels: {nl: Mol, en: Mol}}\n", "");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessageContaining("  projects.mol: removed");
    }

    @Test
    void aPeriodStaysOnceAVersionIsInForce() throws IOException {
        files.with("programme.yaml", "  - {id: P2, start: 2023-02-25, end: 2023-06-25}\n", "")
                .with("2/forms/monitoring.yaml", "until: P2", "until: P1");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessageContaining("  periods.P2: removed");
    }

    @Test
    void whatIsInForceDoesNotBecomeADraftAgain() throws IOException {
        files.with("1/version.yaml", "inForceFrom: 2022-10-25", "");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessage("""
                        nothing is published.
                        version 1 is in force and cannot become a draft again:
                          inForceFrom: 2022-10-25 -> none
                        put it back; to end the version, retire it instead with retiredFrom""");
    }

    @Test
    void whatIsInForceIsNotPutOff() throws IOException {
        files.with("1/version.yaml", "inForceFrom: 2022-10-25", "inForceFrom: 2025-02-02");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessageContaining("inForceFrom: 2022-10-25 -> 2025-02-02");
    }

    @Test
    void everyRefusalIsSaid() throws IOException {
        files.with("2/version.yaml", "description:", "inForceFrom: 2025-01-20\ndescription:");
        catalogue.publish(NOW);
        files.with("1/indicators.yaml", "unit: person", "unit: contact")
                .with("2/indicators/people.yaml", "unit: situation", "unit: event");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessageContaining("indicators.witnesses.unit: person -> contact")
                .withMessageContaining("indicators.situations.unit: situation -> event");
    }

    private PublicationPlan plan() {
        return catalogue.plan(NOW);
    }
}
