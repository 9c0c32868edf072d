package meetlat.deployment.publication;

import static meetlat.deployment.publication.PublishedCatalogue.NOW;
import static meetlat.deployment.publication.PublishedCatalogue.NOW_IN_MILLIS;
import static meetlat.deployment.publication.PublishedCatalogue.THEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import meetlat.deployment.catalogue.SmallCatalogue;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, and under which edition. */
class PublicationPlanTest {

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
    void whatWasNeverPublishedIsAFirstEdition() {
        catalogue.published().clear();

        PublicationPlan plan = plan();

        assertThat(plan.written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition, Catalogue::getPublishedAt)
                .containsExactly(tuple(1, 1, NOW_IN_MILLIS), tuple(2, 1, NOW_IN_MILLIS));
        assertThat(plan.lines())
                .containsExactly(
                        "version 1: edition 1 published (in force); all history is counted anew",
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
                        "version 1: names, dates or how answers arrive changed, edition 1 goes on (in force); nothing is counted anew",
                        "version 2: names, dates or how answers arrive changed, edition 1 goes on (draft); nothing is counted anew");
    }

    @Test
    void howAnswersArriveIsWrittenUnderTheEditionThatStandsAlsoInForce() throws IOException {
        files.with("1/forms/monitoring.yaml", "  - id: witnesses\n", """
                          - id: which-project
                            type: project
                            labels: {nl: Welk project?, en: Which project?}
                          - id: witnesses
                            aliases: [r5caae6a1]
                        """);

        PublicationPlan plan = plan();

        assertThat(plan.written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition, Catalogue::getPublishedAt)
                .containsExactly(tuple(1, 1, THEN));
        assertThat(plan.written().get(0).getContent())
                .isEqualTo(catalogue.published().get(1).getContent());
        assertThat(plan.written().get(0).getForms().get(0).getQuestions())
                .extracting(Question::getId, Question::getAliases, Question::getCell)
                .containsExactly(
                        tuple("which-project", List.of("Which project?", "Welk project?"), -1),
                        tuple("witnesses", List.of("r5caae6a1", "How many witnesses?", "Hoeveel getuigen?"), 0));
        assertThat(plan.lines())
                .containsExactly(
                        "version 1: names, dates or how answers arrive changed, edition 1 goes on (in force); nothing is"
                                + " counted anew",
                        "version 2: unchanged");
    }

    @Test
    void aQuestionThatIsOnlyReadIsADefinition() throws IOException {
        files.with("2/forms/monitoring-2.yaml", "longest: 300", "longest: 400");

        assertThat(plan().written()).extracting(Catalogue::getEdition).containsExactly(2);
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
                        "version 2: names, dates or how answers arrive changed, edition 1 goes on (in force); nothing is counted anew");
    }

    @Test
    void aVersionInForceCanBeRetired() throws IOException {
        files.with("1/version.yaml", "inForceFrom: 2022-10-25", "inForceFrom: 2022-10-25\nretiredFrom: 2025-02-01");

        assertThat(plan().lines())
                .containsExactly(
                        "version 1: names, dates or how answers arrive changed, edition 1 goes on (retired); nothing is counted anew",
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
    void factsOfADraftAreFree() throws IOException {
        catalogue.published().remove(1);
        files.with("programme.yaml", "end: 2023-10-25", "end: 2023-10-26");

        assertThat(plan().written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition)
                .containsExactly(tuple(1, 1), tuple(2, 2));
    }

    @Test
    void theFirstDayInForceMayBeAnEarlierOneOrAnotherOneThatIsPast() throws IOException {
        files.with("1/version.yaml", "inForceFrom: 2022-10-25", "inForceFrom: 2025-02-01");

        assertThat(plan().written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition)
                .containsExactly(tuple(1, 1));
    }

    @Test
    void aVersionThatIsNoLongerInTheFolderIsLeftAsItStands() {
        List<Catalogue> second = files.versions().subList(1, 2);

        PublicationPlan plan = PublicationPlan.of(second, catalogue.published(), NOW, "catalogue");

        assertThat(plan.written()).isEmpty();
        assertThat(plan.lines())
                .containsExactly(
                        "version 1: is not in catalogue any more and is left as it stands", "version 2: unchanged");
    }

    @Test
    void aDigestOfAnEarlierContractIsKept() {
        Catalogue before = catalogue.published().get(1);
        catalogue
                .published()
                .put(
                        1,
                        Catalogue.newBuilder(before)
                                .setContent("0123456789abcdef0123456789abcdef")
                                .build());

        assertThat(plan().written()).isEmpty();
    }

    @Test
    void whatWasPublishedBeforeThereWereDigestsGetsItsOwn() {
        Catalogue before = catalogue.published().get(1);
        catalogue.published().put(1, Catalogue.newBuilder(before).setContent("").build());

        assertThat(plan().written())
                .extracting(Catalogue::getDefinitions, Catalogue::getEdition, Catalogue::getContent)
                .containsExactly(tuple(1, 1, before.getContent()));
    }

    private PublicationPlan plan() {
        return catalogue.plan(NOW);
    }
}
