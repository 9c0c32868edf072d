package meetlat.ingest.log;

import static meetlat.ingest.log.GivenLog.JULY;
import static meetlat.ingest.log.GivenLog.MOST;
import static meetlat.ingest.log.GivenLog.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import meetlat.ingest.Given;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.schemas.Submission;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A report takes only so many different responses. */
class ReportLimitTest {

    private final MockProducer<String, Submission> broker = GivenLog.broker(true);
    private final SubmissionLog log = GivenLog.log(broker, Duration.ofSeconds(10));

    @Test
    void theNextNewResponseOfAFullReportIsRefusedHoweverItComes() {
        fill("P5");

        assertFull(() -> log.forecast(Given.SENDER).next(response("one more", "P5")));
        assertFull(() -> take(response("one more", "P5")));
        assertThat(log.take(response("one more", "P5"), Given.SENDER, Given.NOW))
                .failsWithin(Duration.ofSeconds(1))
                .withThrowableThat()
                .withCauseInstanceOf(SubmissionRefused.class);
        assertThat(broker.history()).hasSize(MOST);
    }

    @Test
    void anotherReportIsNotFull() {
        fill("P5");

        assertThat(take(response("one more", "P6")).kind()).isEqualTo(Taken.Kind.NEW);
    }

    @Test
    void correctionsAndRepeatsAreAlwaysTaken() {
        fill("P5");

        assertThat(take(submission("0", "P5", 9, JULY.plusSeconds(1))).kind()).isEqualTo(Taken.Kind.REVISION);
        assertThat(take(response("1", "P5")).kind()).isEqualTo(Taken.Kind.DUPLICATE);
    }

    @Test
    void aCorrectionThatMovesIntoAFullReportIsRefused() {
        fill("P5");
        take(response("moving", "P6"));

        CheckedSubmission moved = submission("moving", "P5", 1, JULY.plusSeconds(1));
        assertFull(() -> log.forecast(Given.SENDER).next(moved));
        assertFull(() -> take(moved));
        // One that is outdated moves nothing.
        assertThat(take(submission("moving", "P5", 1, JULY.minusSeconds(1))).outdated())
                .isTrue();
    }

    @Test
    void aWithdrawnResponseStandsAgainOnlyWhereThereIsRoom() {
        fill("P5");
        log.withdrawAndWait(log.forecast(Given.SENDER).next(response("0", "P5")).submissionId(), Given.NOW);
        take(response("instead", "P5"));

        CheckedSubmission again = submission("0", "P5", 2, Given.NOW.plusSeconds(1));
        assertFull(() -> log.forecast(Given.SENDER).next(again));
        assertFull(() -> take(again));
        take(submission("instead", "P6", 1, JULY.plusSeconds(1)));
        assertThat(take(again).kind()).isEqualTo(Taken.Kind.REVISION);
    }

    @Test
    void aForecastFollowsWhatMoves() {
        fill("P5");
        take(response("moving", "P6"));
        Forecast forecast = log.forecast(Given.SENDER);

        assertFull(() -> forecast.next(submission("moving", "P5", 1, JULY.plusSeconds(1))));
        forecast.next(submission("0", "P7", 1, JULY.plusSeconds(1)));
        assertThat(forecast.next(submission("moving", "P5", 1, JULY.plusSeconds(1)))
                        .kind())
                .isEqualTo(Taken.Kind.REVISION);
        assertFull(() -> forecast.next(response("one more", "P5")));
    }

    @Test
    void aResponseTakesOnlySoManyRevisions() {
        for (int i = 0; i < GivenLog.MOST_REVISIONS; i++) {
            take(submission("0", "P5", i, JULY.plusSeconds(i)));
        }

        CheckedSubmission next = submission("0", "P5", 99, JULY.plusSeconds(99));
        Fault fault = Fault.of("", FaultCode.REVISIONS_FULL, GivenLog.MOST_REVISIONS);
        assertRefused(fault, () -> log.forecast(Given.SENDER).next(next));
        assertRefused(fault, () -> take(next));
        assertThat(take(submission("0", "P5", 0, JULY)).kind()).isEqualTo(Taken.Kind.DUPLICATE);
        assertThat(log.withdrawAndWait(
                                log.forecast(Given.SENDER)
                                        .next(submission("0", "P5", 0, JULY))
                                        .submissionId(),
                                Given.NOW)
                        .kind())
                .isEqualTo(Taken.Kind.REVISION);
    }

    @Test
    void aWithdrawalMakesRoomAndSoDoesACorrectionThatMovesAway() {
        fill("P5");
        String first = log.forecast(Given.SENDER).next(response("0", "P5")).submissionId();
        log.withdrawAndWait(first, Given.NOW);
        take(submission("1", "P6", 1, JULY.plusSeconds(1)));

        take(response("instead of the withdrawn", "P5"));
        take(response("instead of the moved", "P5"));
        assertFull(() -> take(response("one more", "P5")));
    }

    @Test
    void whatCouldNotBeWrittenTakesNoRoom() {
        broker.sendException = new KafkaException("broken");
        for (int i = 0; i <= MOST; i++) {
            CheckedSubmission unwritten = response("unwritten " + i, "P5");
            assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> take(unwritten));
        }
        broker.sendException = null;

        fill("P5");
    }

    @Test
    void manyAtTheSameInstantDoNotGetPastIt() {
        List<Boolean> taken = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> log.take(response("at once " + i, "P5"), Given.SENDER, Given.NOW))
                .map(this::succeeds)
                .toList();

        assertThat(taken).filteredOn(success -> success).hasSize(MOST);
        assertThat(broker.history()).hasSize(MOST);
    }

    @Test
    void whatOtherInstancesWroteCounts() {
        fill("P5");
        SubmissionLog other = GivenLog.log(GivenLog.broker(true), Duration.ofSeconds(10));
        broker.history().forEach(written -> other.read(written.key(), written.value(), true));
        // Read again, as after a write that this instance made itself.
        broker.history().forEach(written -> other.read(written.key(), written.value(), true));

        assertFull(() -> other.takeAndWait(response("one more", "P5"), Given.SENDER, Given.NOW));
        assertThat(other.takeAndWait(response("one more", "P6"), Given.SENDER, Given.NOW)
                        .kind())
                .isEqualTo(Taken.Kind.NEW);
    }

    private void fill(String period) {
        for (int i = 0; i < MOST; i++) {
            assertThat(take(response(Integer.toString(i), period)).kind()).isEqualTo(Taken.Kind.NEW);
        }
    }

    private static void assertFull(ThrowingCallable call) {
        assertRefused(Fault.of("", FaultCode.REPORT_FULL, MOST), call);
    }

    private static void assertRefused(Fault fault, ThrowingCallable call) {
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(SubmissionRefused.Kind.INVALID))
                .satisfies(refused -> assertThat(refused.faults()).containsExactly(fault));
    }

    private boolean succeeds(CompletableFuture<Taken> taken) {
        return taken.handle((done, failure) -> failure == null).join();
    }

    private Taken take(CheckedSubmission submission) {
        return log.takeAndWait(submission, Given.SENDER, Given.NOW);
    }

    private static CheckedSubmission response(String responseId, String period) {
        return submission(responseId, period, 1, JULY);
    }
}
