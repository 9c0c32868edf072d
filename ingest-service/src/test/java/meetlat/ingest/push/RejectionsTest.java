package meetlat.ingest.push;

import static meetlat.ingest.Given.NOW;
import static meetlat.ingest.push.GivenPush.A;
import static meetlat.ingest.push.GivenPush.R1;
import static meetlat.ingest.push.GivenPush.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import meetlat.ingest.push.RejectionTargets.Target;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RejectionsTest {

    private static final Duration YOUNGEST = Duration.ofDays(7);
    private static final RejectionTargets TARGETS = source -> source.equals("forms")
            ? Optional.of(new Target(URI.create("https://forms.example"), "secret"))
            : Optional.empty();

    private final Rejections rejections = new Rejections(
            TARGETS,
            GivenPush::versions,
            submissionId -> submissionId.equals(A) ? Optional.of("forms") : Optional.empty(),
            GivenPush.words(),
            YOUNGEST);

    @Test
    void aRejectionIsSaidInTheLanguageOfItsProject() {
        Delivery delivery = pushed(rejection().build()).orElseThrow();

        assertThat(delivery.source()).isEqualTo("forms");
        assertThat(delivery.id()).isEqualTo(A + "-" + R1);
        assertThat(new String(delivery.body(), StandardCharsets.UTF_8))
                .isEqualTo("""
                {"submissionId":"%s","revision":"%s","form":"ifg-monitoring","project":"verviers","period":"P5",\
                "status":"rejected","errors":[{"question":"witnesses","code":"negative-count",\
                "detail":"« Combien de témoins ? » : %s"}]}""".formatted(A, R1, "Le nombre est négatif. Corrigez la réponse et envoyez de nouveau."));
    }

    @Test
    void ofAProjectThatTheCatalogueDoesNotKnowItIsSaidInEnglish() {
        Delivery delivery = pushed(rejection().setProject("atlantis").build()).orElseThrow();

        assertThat(new String(delivery.body(), StandardCharsets.UTF_8)).contains("“witnesses”: ");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REJECTED")
    void whatWasNotRejectedIsNotPushed(OutcomeStatus status) {
        assertThat(pushed(rejection().setStatus(status).build())).isEmpty();
    }

    @Test
    void whatOnlyADraftOrAnEarlierEditionRejectsIsNotPushed() {
        assertThat(pushed(rejection().setDefinitions(2).build())).isEmpty();
        assertThat(pushed(rejection().setDefinitions(3).build())).isEmpty();
        assertThat(pushed(rejection().setEdition(2).build())).isEmpty();
    }

    @Test
    void whatWasAcceptedLongAgoIsNotPushed() {
        assertThat(pushed(rejection().setAcceptedAt(NOW.minus(YOUNGEST)).build()))
                .isPresent();
        assertThat(pushed(rejection()
                        .setAcceptedAt(NOW.minus(YOUNGEST).minusMillis(1))
                        .build()))
                .isEmpty();
    }

    @Test
    void aSourceThatDoesNotWantToKnowIsNotTold() {
        assertThat(pushed(rejection().setSource("another").build())).isEmpty();
    }

    @Test
    void whenTheOutcomeDoesNotSayItTheLogKnowsTheSource() {
        assertThat(pushed(rejection().setSource("").build())).isPresent();
        assertThat(pushed(rejection()
                        .setSource("")
                        .setSubmissionId("b".repeat(32))
                        .build()))
                .isEmpty();
    }

    private Optional<Delivery> pushed(Outcome outcome) {
        return rejections.of(outcome, NOW);
    }
}
