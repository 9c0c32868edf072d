package meetlat.aggregate.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.comparison.Comparison.Filter;
import meetlat.aggregate.figures.Served;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Match;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.junit.jupiter.api.Test;

/** Questions whose answers count for nothing are no difference between versions, and explain none. */
class UncountedQuestionsTest {

    private final GivenFigures given = GivenVersions.figures();

    @Test
    void aTextChoicesAProjectAndAPeriodInOneOfTwoVersionsAreNoDifferenceAndExplainNone() {
        List<IndicatorComparison> without = compare(given.served(1), given.served(2));

        given.figures().put(asksMore(GivenVersions.second()));

        assertThat(compare(given.served(1), given.served(2))).isEqualTo(without);
    }

    @Test
    void anEditionThatIsPublishedAgainIsServedOnWithItsFigures() {
        Served before = given.served(1);
        List<IndicatorComparison> same = compare(before, before);

        given.figures().put(asksMore(GivenVersions.first()));

        Served after = given.served(1);
        assertThat(after.next()).isNull();
        assertThat(after.definitions().edition()).isEqualTo(GivenVersions.ONE);
        assertThat(after.definitions().crosswalk().question(Given.FORM, "remarks"))
                .isPresent();
        assertThat(compare(before, after)).isEqualTo(same);
    }

    private static List<IndicatorComparison> compare(Served from, Served to) {
        return new Comparison(from, to, Filter.ALL).indicators().toList();
    }

    /** The same edition, whose form asks for what is not counted before all else. */
    private static Catalogue asksMore(Catalogue catalogue) {
        Form form = catalogue.getForms().get(0);
        List<Question> questions = new ArrayList<>(List.of(
                uncounted("project", QuestionType.PROJECT).build(),
                uncounted("period", QuestionType.PERIOD).build(),
                uncounted("remarks", QuestionType.TEXT)
                        .setLongest(500)
                        .setNote(Given.note("Not counted."))
                        .build(),
                uncounted("partners", QuestionType.CHOICES)
                        .setOptions(List.of("police", "school"))
                        .setNote(Given.note("Not counted."))
                        .build()));
        questions.addAll(form.getQuestions());
        return Catalogue.newBuilder(catalogue)
                .setForms(List.of(Form.newBuilder(form).setQuestions(questions).build()))
                .build();
    }

    private static Question.Builder uncounted(String id, QuestionType type) {
        return Given.question(id, -1, Match.RELATED).setType(type).setMaximum(0).setLabels(Map.of("en", id));
    }
}
