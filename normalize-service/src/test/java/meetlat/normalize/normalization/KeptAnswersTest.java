package meetlat.normalize.normalization;

import static meetlat.normalize.Given.submission;
import static meetlat.normalize.GivenAgreed.NEW_FORM;
import static meetlat.normalize.GivenAgreed.VICTIMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import meetlat.normalize.Given.SubmissionBuilder;
import meetlat.normalize.GivenAgreed;
import meetlat.normalize.normalization.Finding.Code;
import meetlat.normalize.normalization.Normalized.Observations;
import meetlat.normalize.normalization.Normalized.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some answers are kept on the log and count for nothing. */
class KeptAnswersTest {

    private static final String TEXT = "Asked in the street what nobody knows.";

    @Test
    void aTextChoicesAProjectAndAPeriodCountForNothingAndAreNotRemarkedOn() {
        Normalized found = normalize(submission("a")
                .answer("victims", 5L)
                .answer("remarks", TEXT)
                .answer("partners", List.of("school", "police"))
                .answer("project", "verviers")
                .answer("period", "P1"));

        assertThat(found).isEqualTo(normalize(submission("a").answer("victims", 5L)));
        assertThat(((Observations) found).cells()).contains(VICTIMS);
        assertThat(((Observations) found).remarks()).isEmpty();
    }

    @Test
    void aTextIsInNoFindingWhateverElseIsWrong() {
        Normalized found = normalize(submission("a")
                .of("atlantis", "P9")
                .answer("victims", -1L)
                .answer("remarks", TEXT)
                .answer("project", TEXT)
                .answer("partners", List.of(TEXT)));

        assertThat(found).isInstanceOf(Rejected.class);
        assertThat(found.toString()).doesNotContain("street");
    }

    @Test
    void aTextIsNoCountEvenWhenItIsANumberOrLong() {
        assertThat(normalize(submission("a").answer("remarks", "17").answer("victims", 5L)))
                .isEqualTo(normalize(submission("a").answer("victims", 5L)));
        assertThat(normalize(
                        submission("a").answer("remarks", "x".repeat(5_000)).answer("victims", 5L)))
                .isEqualTo(normalize(submission("a").answer("victims", 5L)));
    }

    @Test
    void oneOfSeveralOptionsMayAlsoStandAlone() {
        assertThat(normalize(submission("a").answer("partners", "school"))).isInstanceOf(Observations.class);
        assertThat(normalize(submission("a").answer("partners", List.of()))).isInstanceOf(Observations.class);
        assertThat(normalize(submission("a").answer("partners", null))).isInstanceOf(Observations.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners", "region"})
    void oneThatIsNotAmongTheOptionsIsRejected(String question) {
        Rejected unknown = new Rejected(List.of(new Finding(Code.UNKNOWN_CHOICE, question, Map.of())));

        assertThat(normalize(submission("a").answer(question, "moon"))).isEqualTo(unknown);
        assertThat(normalize(submission("a").answer(question, List.of("school", "moon"))))
                .isEqualTo(unknown);
        assertThat(normalize(submission("a").answer(question, 1L))).isEqualTo(unknown);
    }

    private static Normalized normalize(SubmissionBuilder submission) {
        return Normalization.normalize(submission.form(NEW_FORM).build(), GivenAgreed.definitions());
    }
}
