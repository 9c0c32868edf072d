package meetlat.deployment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Match;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a question asks for, and under which names answers to it arrive. */
class QuestionAssemblyTest {

    @TempDir
    private Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void givenTheSecondVersion() throws IOException {
        catalogue = SmallCatalogue.copiedTo(folder).version(2);
    }

    @Test
    void aQuestionAnswersToItsAliasesAndItsLabels() {
        assertThat(question("monitoring", "witnesses").getAliases())
                .containsExactly("r5caae6a1", "How many witnesses?", "Hoeveel getuigen?");
    }

    @Test
    void aQuestionOfABlockHasTheAliasOfItsCodes() throws IOException {
        Catalogue changed = SmallCatalogue.copiedTo(folder.resolve("other"))
                .with(
                        "2/forms/monitoring-2.yaml",
                        "zeroWhenBlank: true",
                        "zeroWhenBlank: true\n    aliases: {F.0-17: r1a2b}")
                .version(2);

        assertThat(changed.getForms())
                .flatMap(form -> form.getQuestions())
                .filteredOn(question -> question.getAliases().contains("r1a2b"))
                .map(Question::getId)
                .containsExactly("victims.F.0-17");
    }

    @Test
    void aLabelThatIsTheSameInTwoLanguagesIsOneAlias() throws IOException {
        Catalogue changed = SmallCatalogue.copiedTo(folder.resolve("other"))
                .with("1/forms/monitoring.yaml", "en: How many witnesses?", "en: Hoeveel getuigen?")
                .version(1);

        assertThat(changed.getForms().get(0).getQuestions().get(0).getAliases()).containsExactly("Hoeveel getuigen?");
    }

    @Test
    void aQuestionHasItsTypeAndItsRange() {
        Question staff = question("monitoring-2", "staff");
        assertThat(List.of(staff.getType(), staff.getMinimum(), staff.getMaximum()))
                .containsExactly(QuestionType.AMOUNT, 10L, 100_000L);
        Question satisfied = question("monitoring-2", "satisfied");
        assertThat(satisfied.getType()).isEqualTo(QuestionType.CHOICE);
        assertThat(satisfied.getOptions()).containsExactly("a", "b");
        assertThat(satisfied.getCell()).isEqualTo(-1);
        assertThat(satisfied.getMatch()).isEqualTo(Match.RELATED);
        assertThat(satisfied.getNote()).containsEntry("en", "No indicator.");
        assertThat(question("monitoring", "victims").getType()).isEqualTo(QuestionType.COUNT);
    }

    @Test
    void whatIsOnlyReadHasItsOptionsOrItsLengthAndCountsForNothing() {
        Question remarks = question("monitoring-2", "remarks");
        assertThat(List.of(remarks.getType(), remarks.getLongest(), remarks.getCell()))
                .containsExactly(QuestionType.TEXT, 300, -1);
        assertThat(remarks.getNote()).containsEntry("en", "Counts for nothing.");
        Question partners = question("monitoring-2", "partners");
        assertThat(List.of(partners.getType(), partners.getLongest(), partners.getCell()))
                .containsExactly(QuestionType.CHOICES, 0, -1);
        assertThat(partners.getOptions()).containsExactly("police", "school", "shelter");
    }

    @Test
    void aFormMayAskForTheProjectAndThePeriod() {
        assertThat(form("monitoring-2").getQuestions())
                .filteredOn(question -> question.getCell() == -1)
                .extracting(Question::getId, Question::getType)
                .contains(tuple("project", QuestionType.PROJECT), tuple("period", QuestionType.PERIOD));
        assertThat(question("monitoring-2", "project").getAliases())
                .containsExactly("r0b1c2d3", "Which project?", "Welk project?");
    }

    @Test
    void ofQuestionsThatShareALabelTheLaterAnswerToItWithTheirNumber() throws IOException {
        Form changed = SmallCatalogue.copiedTo(folder.resolve("other"))
                .with("2/forms/monitoring.yaml", "{nl: Hoeveel slachtoffers?, en: How many victims?}", """
                        {nl: Aantal, en: How many witnesses?}
                            aliases: [r1]
                            note: {nl: Het tweede., en: The second.}
                          - id: third
                            note: {nl: Het derde., en: The third.}
                            maximum: 9
                            labels: {nl: Aantal, en: How many witnesses?}
                          - id: fourth
                            note: {nl: Het vierde., en: The fourth.}
                            maximum: 9
                            labels: {nl: Hoeveel getuigen?, en: Fourth}
                          - id: fifth
                            maximum: 9
                            labels: {nl: Vijfde, en: Fifth}""")
                .version(2)
                .getForms()
                .get(1);

        assertThat(changed.getId()).isEqualTo("monitoring");
        assertThat(changed.getQuestions())
                .extracting(Question::getId, Question::getAliases)
                .containsExactly(
                        tuple("witnesses", List.of("r5caae6a1", "How many witnesses?", "Hoeveel getuigen?")),
                        tuple("victims", List.of("r1", "How many witnesses?2", "Aantal")),
                        tuple("third", List.of("How many witnesses?3", "Aantal2")),
                        tuple("fourth", List.of("Fourth", "Hoeveel getuigen?2")),
                        tuple("fifth", List.of("Fifth", "Vijfde")));
        assertThat(changed.getQuestions().get(2).getLabels())
                .isEqualTo(Map.of("nl", "Aantal", "en", "How many witnesses?"));
    }

    private Form form(String id) {
        return catalogue.getForms().stream()
                .filter(found -> found.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Question question(String form, String id) {
        return form(form).getQuestions().stream()
                .filter(found -> found.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
