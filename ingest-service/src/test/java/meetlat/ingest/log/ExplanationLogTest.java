package meetlat.ingest.log;

import static meetlat.ingest.explanation.GivenExplanation.explanation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import meetlat.ingest.Given;
import meetlat.schemas.Explanation;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;

class ExplanationLogTest {

    private static final String ID = explanation(16).id("default");

    private final MockProducer<String, Explanation> broker = GivenLog.openProducer(true);
    private final ExplanationLog log = log(broker, Duration.ofSeconds(10));

    @Test
    void anExplanationIsWrittenOnce() {
        assertThat(log.give(explanation(16), "default", Given.NOW)).isTrue();
        assertThat(log.give(explanation(16), "default", Given.NOW.plusSeconds(60)))
                .isFalse();
        assertThat(log.give(explanation(17), "default", Given.NOW)).isTrue();

        assertThat(broker.history())
                .extracting(ProducerRecord::key)
                .containsExactly(ID, explanation(17).id("default"));
    }

    @Test
    void whatStandsOnTheTopicIsNotWrittenAgain() {
        log.read(ID, explanation(16).toRecord("default", Given.NOW), false);

        assertThat(log.give(explanation(16), "default", Given.NOW)).isFalse();
        assertThat(log.find(ID)).contains(new ExplanationLog.Given("default", "verviers"));
        assertThat(broker.history()).isEmpty();
    }

    @Test
    void whatIsTakenBackIsGoneAndMayBeGivenAgain() {
        log.give(explanation(16), "default", Given.NOW);

        log.takeBack(ID);

        assertThat(broker.history().get(1).value()).isNull();
        assertThat(log.find(ID)).isEmpty();
        assertThat(log.give(explanation(16), "default", Given.NOW)).isTrue();
    }

    @Test
    void aTombstoneFromElsewhereTakesItBackHere() {
        log.give(explanation(16), "default", Given.NOW);

        log.read(ID, null, true);

        assertThat(log.find(ID)).isEmpty();
    }

    @Test
    void aBrokerThatDoesNotAnswerIsToldAndNothingIsRemembered() {
        ExplanationLog silent = log(GivenLog.openProducer(false), Duration.ofMillis(20));

        assertThatExceptionOfType(LogUnavailable.class)
                .isThrownBy(() -> silent.give(explanation(16), "default", Given.NOW));
        assertThat(silent.find(ID)).isEmpty();
    }

    private static ExplanationLog log(MockProducer<String, Explanation> broker, Duration patience) {
        return new ExplanationLog(new KafkaTemplate<>(new MockProducerFactory<>(() -> broker)), patience);
    }
}
