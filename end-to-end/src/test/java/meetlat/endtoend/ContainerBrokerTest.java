package meetlat.endtoend;

import org.junit.jupiter.api.Test;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The same way over the broker that compose runs. Skipped, and reported so, where no Docker engine answers. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerBrokerTest {

    @Container
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1");

    @Test
    void theSampleTravelsOverABrokerInAContainer() {
        try (SystemUnderTest system = SystemUnderTest.over(kafka.getBootstrapServers(), "container")) {
            Programme.sampleIn(system).assertRecount();
        }
    }
}
