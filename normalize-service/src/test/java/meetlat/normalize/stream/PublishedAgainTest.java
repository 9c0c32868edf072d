package meetlat.normalize.stream;

import static meetlat.normalize.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import meetlat.normalize.GivenAgreed;
import meetlat.normalize.definitions.Definitions;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Finding;
import meetlat.schemas.Form;
import meetlat.schemas.Outcome;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An edition that is published again, because answers arrive in another way, is counted on. */
class PublishedAgainTest {

    private static final String VERVIERS_P1 = "2/monitoring/verviers/P1";
    private static final Catalogue BEFORE = GivenAgreed.catalogue(1, GivenAgreed.PUBLISHED);

    private final NormalizeDriver system = new NormalizeDriver(Definitions.of(BEFORE));

    @AfterEach
    void close() {
        system.close();
    }

    @Test
    void anAnswerToAQuestionThatIsNewCountsForNothingAndIsNotUnknown() {
        system.send(submission("a").answer("victims", 5L).build())
                .send(submission("b").at(1).answer("which", "boom").build());
        assertThat(remarksOn("b")).containsExactly("unknown-question");

        system.publishedAgain(Definitions.of(asksForTheProject()));
        system.send(submission("c")
                .at(2)
                .answer("which", "boom")
                .answer("victims", 7L)
                .build());

        assertThat(remarksOn("c")).isEmpty();
        assertThat(system.reports().get(VERVIERS_P1).getCounts()).containsExactly(7L, 7L);
    }

    @Test
    void whatCountedGoesOnAndTheOtherQuestionsCountForTheirCells() {
        system.send(
                submission("a").answer("victims", 5L).answer("witnesses", 2L).build());
        List<Integer> cells = system.reports().get(VERVIERS_P1).getCells();

        system.publishedAgain(Definitions.of(asksForTheProject()));
        system.send(submission("a")
                        .answer("victims", 5L)
                        .answer("witnesses", 2L)
                        .build())
                .send(submission("a")
                        .at(1)
                        .answer("victims", 6L)
                        .answer("witnesses", 3L)
                        .build());

        assertThat(system.reportsPerRound()).containsExactly(1, 0, 1);
        assertThat(system.reports()).containsOnlyKeys(VERVIERS_P1);
        assertThat(system.reports().get(VERVIERS_P1).getCells()).isEqualTo(cells);
        assertThat(system.reports().get(VERVIERS_P1).getCounts()).containsExactly(6L, 6L, 3L);
    }

    private List<String> remarksOn(String submission) {
        return system.decided().stream()
                .filter(outcome -> outcome.getSubmissionId().equals(submission))
                .map(Outcome::getFindings)
                .flatMap(List::stream)
                .map(Finding::getCode)
                .toList();
    }

    /** The same edition; the old form asks for the project before all else, and knows the others by another name. */
    private static Catalogue asksForTheProject() {
        List<Form> forms = new ArrayList<>(BEFORE.getForms());
        List<Question> questions = new ArrayList<>();
        questions.add(Question.newBuilder(forms.get(0).getQuestions().get(0))
                .setId("which")
                .setType(QuestionType.PROJECT)
                .setMaximum(0)
                .setCell(-1)
                .setNotComparable(List.of())
                .setExceptions(List.of())
                .build());
        forms.get(0)
                .getQuestions()
                .forEach(question -> questions.add(Question.newBuilder(question)
                        .setAliases(List.of("r-" + question.getId()))
                        .build()));
        forms.set(0, Form.newBuilder(forms.get(0)).setQuestions(questions).build());
        return Catalogue.newBuilder(BEFORE).setForms(forms).build();
    }
}
