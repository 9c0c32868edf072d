package meetlat.ingest.log;

import static meetlat.ingest.log.GivenLog.JULY;
import static meetlat.ingest.log.GivenLog.submission;
import static meetlat.ingest.log.GivenLog.witnesses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import meetlat.ingest.Given;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.schemas.Submission;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class WithdrawalTest {

    private static final Instant NOW = Given.NOW;

    private final MockProducer<String, Submission> broker = GivenLog.broker(true);
    private final SubmissionLog log = GivenLog.log(broker, Duration.ofSeconds(10));

    @Test
    void aWithdrawalIsARevisionForTheSameReportThatSaysNothingElse() {
        String id = take(witnesses(1)).submissionId();

        assertThat(log.withdrawAndWait(id, NOW)).isEqualTo(new Taken(id, Taken.Kind.REVISION, false));

        Submission first = broker.history().get(0).value();
        Submission withdrawal = broker.history().get(1).value();
        assertThat(withdrawal)
                .isEqualTo(Submission.newBuilder(first)
                        .setRevision(withdrawal.getRevision())
                        .setSubmittedAt(NOW)
                        .setAcceptedAt(NOW)
                        .setAnswers(Map.of())
                        .setWithdrawn(true)
                        .build());
        assertThat(withdrawal.getRevision()).isNotEqualTo(first.getRevision());
        assertThat(broker.history().get(1).key()).isEqualTo(id);
        assertThat(log.response(id))
                .hasValue(new Response("default", new ReportOf("ifg-monitoring", "verviers", "P5"), NOW, true));
    }

    @Test
    void aSecondWithdrawalIsADuplicateAndSoIsTheContentThatWasWithdrawn() {
        String id = take(witnesses(1)).submissionId();
        log.withdrawAndWait(id, NOW);

        assertThat(log.withdrawAndWait(id, NOW.plusSeconds(1)).kind()).isEqualTo(Taken.Kind.DUPLICATE);
        assertThat(take(witnesses(1)).kind()).isEqualTo(Taken.Kind.DUPLICATE);

        assertThat(broker.history()).hasSize(2);
        assertThat(log.response(id))
                .hasValueSatisfying(response -> assertThat(response.withdrawn()).isTrue());
    }

    @Test
    void ofManyWithdrawalsAtTheSameInstantOneIsWritten() {
        String id = take(witnesses(1)).submissionId();

        List<Taken.Kind> kinds = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> log.withdrawAndWait(id, NOW.plusMillis(i)).kind())
                .toList();

        assertThat(kinds).containsOnlyOnce(Taken.Kind.REVISION);
        assertThat(broker.history()).hasSize(2);
    }

    @Test
    void aLaterRevisionStandsAgainAndCanBeWithdrawnAgain() {
        String id = take(witnesses(1)).submissionId();
        log.withdrawAndWait(id, NOW);

        Instant later = NOW.plusSeconds(60);
        assertThat(take(submission("42", "P6", 2, later))).isEqualTo(new Taken(id, Taken.Kind.REVISION, false));
        assertThat(log.response(id)).hasValueSatisfying(response -> {
            assertThat(response.withdrawn()).isFalse();
            assertThat(response.report().period()).isEqualTo("P6");
        });

        assertThat(log.withdrawAndWait(id, later.plusSeconds(1)).kind()).isEqualTo(Taken.Kind.REVISION);
        assertThat(broker.history().get(3).value().getPeriod()).isEqualTo("P6");
    }

    @Test
    void aRevisionFromBeforeTheWithdrawalIsOutdated() {
        String id = take(witnesses(1)).submissionId();
        log.withdrawAndWait(id, NOW);

        assertThat(take(submission("42", "P5", 2, JULY.plusSeconds(60))))
                .isEqualTo(new Taken(id, Taken.Kind.REVISION, true));
        assertThat(log.response(id))
                .hasValueSatisfying(response -> assertThat(response.withdrawn()).isTrue());
    }

    @Test
    void whatSaysThatItIsSubmittedInTheHoursToComeIsWithdrawnAllTheSame() {
        Instant ahead = NOW.plusSeconds(3_600);
        String id = take(submission("42", "P5", 1, ahead)).submissionId();

        log.withdrawAndWait(id, NOW);

        Submission withdrawal = broker.history().get(1).value();
        assertThat(withdrawal.getSubmittedAt()).isEqualTo(ahead);
        assertThat(withdrawal.getModifiedAt()).isEqualTo(ahead.plusMillis(1));
        assertThat(log.response(id))
                .hasValueSatisfying(response -> assertThat(response.withdrawn()).isTrue());
    }

    @Test
    void aWithdrawalThatCouldNotBeWrittenMayBeSentAgain() {
        String id = take(witnesses(1)).submissionId();
        broker.sendException = new KafkaException("broken");
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> log.withdrawAndWait(id, NOW));

        broker.sendException = null;
        assertThat(log.withdrawAndWait(id, NOW).kind()).isEqualTo(Taken.Kind.REVISION);
    }

    private Taken take(CheckedSubmission submission) {
        return log.takeAndWait(submission, Given.SENDER, JULY);
    }
}
