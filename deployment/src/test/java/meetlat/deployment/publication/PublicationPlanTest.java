package meetlat.deployment.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import meetlat.deployment.DeploymentException;
import meetlat.deployment.catalogue.SmallCatalogue;
import meetlat.schemas.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Version 1 is in force since 2022-10-25, version 2 is a draft; both stand on the topic as their first edition. */
class PublicationPlanTest {

    private static final Instant THEN = Instant.parse("2025-01-15T09:00:00.000Z");
    private static final Clock NOW = Clock.fixed(Instant.parse("2025-02-01T10:00:00.123456Z"), ZoneOffset.UTC);
    private static final Instant NOW_IN_MILLIS = Instant.parse("2025-02-01T10:00:00.123Z");

    @TempDir
    private Path folder;

    private SmallCatalogue files;
    private SortedMap<Integer, Catalogue> published;

    @BeforeEach
    void givenBothVersionsPublished() throws IOException {
        files = SmallCatalogue.copiedTo(folder);
        published = new TreeMap<>();
        standing(PublicationPlan.of(files.versions(), published, Clock.fixed(THEN, ZoneOffset.UTC), "catalogue"));
    }

    @Test
    void whatWasNeverPublishedIsAFirstEdition() {
        published.clear();

        PublicationPlan plan = plan();

        assertThat(plan.written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition, Catalogue::getPublishedAt)
                .containsExactly(tuple(1, 1, NOW_IN_MILLIS), tuple(2, 1, NOW_IN_MILLIS));
        assertThat(plan.lines())
                .containsExactly(
                        "version 1: edition 1 published (in-force); all history is counted anew",
                        "version 2: edition 1 published (draft); all history is counted anew");
    }

    @Test
    void theSameAgainWritesNothing() {
        PublicationPlan plan = plan();

        assertThat(plan.written()).isEmpty();
        assertThat(plan.lines()).containsExactly("version 1: unchanged", "version 2: unchanged");
    }

    @Test
    void namesAreWrittenUnderTheEditionThatStands() throws IOException {
        files.with("projects.yaml", "[Aartselaar, Boom]", "[Aartselaar, Boom, Niel]");

        PublicationPlan plan = plan();

        assertThat(plan.written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition, Catalogue::getPublishedAt)
                .containsExactly(tuple(1, 1, THEN), tuple(2, 1, THEN));
        assertThat(plan.written())
                .allSatisfy(version -> assertThat(version.getProjects().get(0).getMembers())
                        .containsExactly("Aartselaar", "Boom", "Niel"));
        assertThat(plan.lines())
                .containsExactly(
                        "version 1: names or dates changed, edition 1 goes on (in-force); nothing is counted anew",
                        "version 2: names or dates changed, edition 1 goes on (draft); nothing is counted anew");
    }

    @Test
    void aDraftThatIsAdoptedGoesOnUnderItsEdition() throws IOException {
        files.with("2/version.yaml", "description:", "inForceFrom: 2025-02-01\ndescription:");

        PublicationPlan plan = plan();

        assertThat(plan.written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition, Catalogue::getPublishedAt)
                .containsExactly(tuple(2, 1, THEN));
        assertThat(plan.lines())
                .containsExactly(
                        "version 1: unchanged",
                        "version 2: names or dates changed, edition 1 goes on (in-force); nothing is counted anew");
    }

    @Test
    void aVersionInForceCanBeRetired() throws IOException {
        files.with("1/version.yaml", "inForceFrom: 2022-10-25", "inForceFrom: 2022-10-25\nretiredFrom: 2025-02-01");

        assertThat(plan().lines())
                .containsExactly(
                        "version 1: names or dates changed, edition 1 goes on (retired); nothing is counted anew",
                        "version 2: unchanged");
    }

    @Test
    void aDraftMayBeRedefinedAndIsCountedAnew() throws IOException {
        files.with("2/indicators/people.yaml", "unit: situation", "unit: event");

        PublicationPlan plan = plan();

        assertThat(plan.written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition, Catalogue::getPublishedAt)
                .containsExactly(tuple(2, 2, NOW_IN_MILLIS));
        assertThat(plan.lines())
                .containsExactly(
                        "version 1: unchanged", "version 2: edition 2 published (draft); all history is counted anew");
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
        standing(plan());
        files.with("1/indicators.yaml", "unit: person", "unit: contact");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessageContaining("version 1 is retired and its definitions stay as they are:");
    }

    @Test
    void aDraftBecomesFixedOnTheDayThatWasPublishedWithIt() throws IOException {
        files.with("2/version.yaml", "description:", "inForceFrom: 2025-02-02\ndescription:");
        standing(plan());
        files.with("2/indicators/people.yaml", "unit: situation", "unit: event");

        assertThat(plan().written()).extracting(Catalogue::getEdition).containsExactly(2);
        // In Brussels the next day has begun.
        Clock nextDay = Clock.fixed(Instant.parse("2025-02-01T23:00:00Z"), ZoneOffset.UTC);
        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> PublicationPlan.of(files.versions(), published, nextDay, "catalogue"))
                .withMessageContaining("version 2 is in force")
                .withMessageContaining("indicators.situations.unit: situation -> event");
    }

    @Test
    void anotherDeadlineAndAnotherProjectAreCountedAnewAlsoInForce() throws IOException {
        files.with("programme.yaml", "deadline: 2023-11-25", "deadline: 2023-12-25")
                .with(
                        "projects.yaml",
                        "  - {id: mol,",
                        "  - {id: genk, language: nl, labels: {nl: Genk, en: Genk}}\n  - {id: mol,");

        assertThat(plan().written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition, Catalogue::getPublishedAt)
                .containsExactly(tuple(1, 2, NOW_IN_MILLIS), tuple(2, 2, NOW_IN_MILLIS));
    }

    @Test
    void theOrderOfProjectsIsNoFactThatMatters() throws IOException {
        files.with("projects.yaml", """
                  - {id: verviers, language: en, labels: {nl: Verviers, en: Verviers}}
                  - {id: mol, language: nl, labels: {nl: Mol, en: Mol}}
                """, """
                  - {id: mol, language: nl, labels: {nl: Mol, en: Mol}}
                  - {id: verviers, language: en, labels: {nl: Verviers, en: Verviers}}
                """);

        assertThat(plan().written()).extracting(Catalogue::getEdition).containsExactly(1, 1);
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
    void factsOfADraftAreFree() throws IOException {
        published.remove(1);
        files.with("programme.yaml", "end: 2023-10-25", "end: 2023-10-26");

        assertThat(plan().written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition)
                .containsExactly(tuple(1, 1), tuple(2, 2));
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
    void theFirstDayInForceMayBeAnEarlierOneOrAnotherOneThatIsPast() throws IOException {
        files.with("1/version.yaml", "inForceFrom: 2022-10-25", "inForceFrom: 2025-02-01");

        assertThat(plan().written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition)
                .containsExactly(tuple(1, 1));
    }

    @Test
    void everyRefusalIsSaid() throws IOException {
        files.with("2/version.yaml", "description:", "inForceFrom: 2025-01-20\ndescription:");
        standing(plan());
        files.with("1/indicators.yaml", "unit: person", "unit: contact")
                .with("2/indicators/people.yaml", "unit: situation", "unit: event");

        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(this::plan)
                .withMessageContaining("indicators.witnesses.unit: person -> contact")
                .withMessageContaining("indicators.situations.unit: situation -> event");
    }

    @Test
    void aVersionThatIsNoLongerInTheFolderIsLeftAsItStands() {
        List<Catalogue> second = files.versions().subList(1, 2);

        PublicationPlan plan = PublicationPlan.of(second, published, NOW, "catalogue");

        assertThat(plan.written()).isEmpty();
        assertThat(plan.lines())
                .containsExactly(
                        "version 1: is not in catalogue any more and is left as it stands", "version 2: unchanged");
    }

    @Test
    void aDigestOfAnEarlierContractIsKept() {
        Catalogue before = published.get(1);
        published.put(
                1,
                Catalogue.newBuilder(before)
                        .setContent("0123456789abcdef0123456789abcdef")
                        .build());

        assertThat(plan().written()).isEmpty();
    }

    private PublicationPlan plan() {
        return PublicationPlan.of(files.versions(), published, NOW, "catalogue");
    }

    private void standing(PublicationPlan plan) {
        plan.written().forEach(version -> published.put(version.getDefinitions(), version));
    }
}
