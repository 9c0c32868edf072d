package meetlat.ingest.log;

import static meetlat.ingest.log.GivenLog.JULY;
import static meetlat.ingest.log.GivenLog.log;
import static meetlat.ingest.log.GivenLog.witnesses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import meetlat.ingest.Given;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.SubmissionIdentity;
import meetlat.schemas.Submission;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;

class SubmissionLogTest {

    private final MockProducer<String, Submission> broker = GivenLog.broker(true);
    private final SubmissionLog log = log(broker, Duration.ofSeconds(10));

    @Test
    void aRevisionIsWrittenOnce() {
        assertThat(take(witnesses(1))).isEqualTo(Taken.Kind.NEW);
        assertThat(take(witnesses(1))).isEqualTo(Taken.Kind.DUPLICATE);
        assertThat(take(witnesses(2))).isEqualTo(Taken.Kind.REVISION);
        assertThat(take(witnesses(1))).isEqualTo(Taken.Kind.DUPLICATE);

        assertThat(broker.history()).hasSize(2);
    }

    @Test
    void aRevisionThatAnotherInstanceWroteIsADuplicate() {
        CheckedSubmission submission = witnesses(1);
        Submission elsewhere =
                submission.toRecord(SubmissionIdentity.of("default", submission), "default", Given.NOW, null);
        log.read(elsewhere.getSubmissionId(), elsewhere, true);

        assertThat(take(submission)).isEqualTo(Taken.Kind.DUPLICATE);
        assertThat(broker.history()).isEmpty();
    }

    @Test
    void whatIsForeseenIsWhatHappensAndWritesNothing() {
        assertThat(log.forecast(Given.SENDER).next(witnesses(1)).kind()).isEqualTo(Taken.Kind.NEW);
        take(witnesses(1));
        assertThat(log.forecast(Given.SENDER).next(witnesses(1)).kind()).isEqualTo(Taken.Kind.DUPLICATE);
        assertThat(log.forecast(Given.SENDER).next(witnesses(2)).kind()).isEqualTo(Taken.Kind.REVISION);

        assertThat(broker.history()).hasSize(1);
    }

    @Test
    void aRevisionOlderThanOneOnTheLogIsSaidToBeOutdated() {
        take(submission(1, JULY, JULY.plusSeconds(60), null));

        assertThat(log.forecast(Given.SENDER).next(submission(2, JULY, JULY.plusSeconds(30), null)))
                .extracting(Taken::kind, Taken::outdated)
                .containsExactly(Taken.Kind.REVISION, true);
    }

    @Test
    void otherContentThatAnExportShowsWithoutALaterTimeWasChangedBeforeItWasShown() {
        Instant shown = Given.NOW;
        take(witnesses(1));

        take(submission(2, JULY, null, shown));
        take(submission(3, JULY, null, shown.plusSeconds(1)));

        assertThat(broker.history())
                .map(ProducerRecord::value)
                .map(Submission::getModifiedAt)
                .containsExactly(null, shown, shown.plusSeconds(1));
    }

    @Test
    void eachChangeByHandOfARowThatStatesATimeCounts() {
        Instant stated = JULY.plusSeconds(60);
        Instant shown = Given.NOW;
        take(submission(1, JULY, stated, shown));

        assertThat(take(submission(2, JULY, stated, shown.plusSeconds(1)), false))
                .isEqualTo(Taken.Kind.REVISION);
        assertThat(take(submission(3, JULY, stated, shown.plusSeconds(2)), false))
                .isEqualTo(Taken.Kind.REVISION);
        assertThat(take(submission(3, JULY, stated, shown.plusSeconds(3)), false))
                .isEqualTo(Taken.Kind.DUPLICATE);

        assertThat(broker.history())
                .map(ProducerRecord::value)
                .extracting(Submission::getModifiedAt, Submission::getStatedModifiedAt)
                .containsExactly(
                        tuple(stated, null), tuple(shown.plusSeconds(1), stated), tuple(shown.plusSeconds(2), stated));
    }

    @Test
    void aChangeInTheFormAfterOneByHandCountsThoughItsTimeLiesBefore() {
        take(submission(1, JULY, null, Given.NOW));
        take(submission(2, JULY, null, Given.NOW.plusSeconds(100)));

        Taken changed = log.takeAndWait(
                submission(3, JULY, JULY.plusSeconds(50), Given.NOW.plusSeconds(200)), Given.SENDER, Given.NOW);

        assertThat(changed.outdated()).isFalse();
        assertThat(broker.history().get(2).value().getModifiedAt()).isEqualTo(Given.NOW.plusSeconds(200));
    }

    @Test
    void whatWasThereBeforeALaterRevisionIsARepeatThatDoesNotCount() {
        take(witnesses(1));
        take(submission(2, JULY, null, Given.NOW));

        assertThat(take(submission(1, JULY, null, Given.NOW.plusSeconds(1)), true))
                .isEqualTo(Taken.Kind.DUPLICATE);
        assertThat(broker.history()).hasSize(2);
    }

    @Test
    void anOlderExportWithoutTimesDoesNotOverruleAStatedChange() {
        take(witnesses(1));
        take(submission(3, JULY, JULY.plusSeconds(60), Given.NOW));

        assertThat(take(submission(2, JULY, null, Given.NOW.plusSeconds(1)), true))
                .isEqualTo(Taken.Kind.REVISION);
        assertThat(take(submission(3, JULY, JULY.plusSeconds(60), Given.NOW.plusSeconds(2)), false))
                .isEqualTo(Taken.Kind.DUPLICATE);
    }

    @Test
    void whatAFlowBringsLateDoesNotOverruleTheChangedContentThatAnExportShowed() {
        for (long original = 0; original < 20; original++) {
            String response = "late-" + original;
            take(GivenLog.submission(response, "P" + original, 100, JULY, null, Given.NOW));

            assertThat(take(GivenLog.submission(response, "P" + original, original, JULY), true))
                    .isEqualTo(Taken.Kind.REVISION);
        }
    }

    @Test
    void ofTwoRevisionsOfTheSameTimeOneIsSaidToBeOutdated() {
        take(witnesses(17));
        for (long other = 18; other < 22; other++) {
            Taken taken = log.takeAndWait(submission(other, JULY, null, null), Given.SENDER, Given.NOW);
            String counts = log.response(taken.submissionId()).isPresent()
                    ? log.find(SubmissionIdentity.of("default", witnesses(other)))
                            .latestRevision()
                    : "";

            assertThat(taken.outdated())
                    .isEqualTo(!counts.equals(
                            SubmissionIdentity.of("default", witnesses(other)).revision()));
        }
    }

    @Test
    void anExportedChangeWithALaterTimeOfItsOwnKeepsThatTime() {
        Instant changed = JULY.plusSeconds(60);
        take(witnesses(1));

        take(submission(2, JULY, changed, Given.NOW));

        assertThat(broker.history().get(1).value().getModifiedAt()).isEqualTo(changed);
    }

    @Test
    void anOlderExportDoesNotOverruleALaterChange() {
        take(submission(2, JULY, JULY.plusSeconds(60), Given.NOW));

        Taken older = log.takeAndWait(
                submission(1, JULY, JULY.plusSeconds(30), Given.NOW.plusSeconds(1)), Given.SENDER, Given.NOW);

        assertThat(older.outdated()).isTrue();
        assertThat(broker.history().get(1).value().getModifiedAt()).isEqualTo(JULY.plusSeconds(30));
    }

    @Test
    void ofManyAtTheSameInstantOneIsNew() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(16);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Taken.Kind>> results = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            results.add(senders.submit(() -> {
                start.await();
                return take(witnesses(1));
            }));
        }
        start.countDown();

        int accepted = 0;
        for (Future<Taken.Kind> result : results) {
            accepted += result.get() == Taken.Kind.NEW ? 1 : 0;
        }
        senders.shutdown();
        assertThat(accepted).isEqualTo(1);
        assertThat(broker.history()).hasSize(1);
    }

    @Test
    void whatCouldNotBeWrittenIsNotKnownAndMayBeSentAgain() {
        broker.sendException = new KafkaException("broken");
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> take(witnesses(1)));

        broker.sendException = null;
        assertThat(take(witnesses(1))).isEqualTo(Taken.Kind.NEW);
    }

    @Test
    void whateverGoesWrongItMayBeSentAgain() {
        broker.sendException = null;
        AtomicBoolean exhausted = new AtomicBoolean(true);
        SubmissionLog log = new SubmissionLog(
                new KafkaTemplate<>(new MockProducerFactory<>(() -> {
                    if (exhausted.getAndSet(false)) {
                        throw new OutOfMemoryError("played");
                    }
                    return broker;
                })),
                new LogProperties(Duration.ofSeconds(10)),
                GivenLog.LIMITS);
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> log.take(witnesses(1), Given.SENDER, Given.NOW));

        assertThat(log.take(witnesses(1), Given.SENDER, Given.NOW))
                .succeedsWithin(Duration.ofSeconds(10))
                .extracting(Taken::kind)
                .isEqualTo(Taken.Kind.NEW);
    }

    @Test
    void aBrokerThatDoesNotAnswerIsReportedInTime() {
        SubmissionLog silent = log(GivenLog.broker(false), Duration.ofMillis(50));

        assertThatExceptionOfType(LogUnavailable.class)
                .isThrownBy(() -> silent.takeAndWait(witnesses(1), Given.SENDER, Given.NOW));
    }

    /** Takes it, and the forecast said the same. */
    private Taken.Kind take(CheckedSubmission submission, boolean outdated) {
        Taken foreseen = log.forecast(Given.SENDER).next(submission);
        Taken taken = log.takeAndWait(submission, Given.SENDER, Given.NOW);
        assertThat(taken).isEqualTo(foreseen);
        assertThat(taken.outdated()).isEqualTo(outdated);
        return taken.kind();
    }

    private Taken.Kind take(CheckedSubmission submission) {
        return log.takeAndWait(submission, Given.SENDER, Given.NOW).kind();
    }

    private static CheckedSubmission submission(
            long witnesses, Instant submittedAt, @Nullable Instant modifiedAt, @Nullable Instant shownAt) {
        return GivenLog.submission("42", "P5", witnesses, submittedAt, modifiedAt, shownAt);
    }
}
