package meetlat.normalize.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import meetlat.normalize.Given;
import org.apache.kafka.streams.StreamsBuilder;
import org.junit.jupiter.api.Test;

/**
 * Names of stores and internal topics are where running instances keep their state: a change here is a migration, and
 * is made knowingly.
 */
class TopologyDescriptionTest {

    @Test
    void theTopologyIsTheOneDescribed() throws IOException {
        StreamsBuilder builder = new StreamsBuilder();
        NormalizeTopology.build(
                builder,
                new NormalizeDriver.InMemorySerdes(),
                Given::definitions,
                new NormalizeMetrics(new SimpleMeterRegistry(), 1));

        String described =
                new String(getClass().getResourceAsStream("/topology.txt").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(builder.build().describe().toString().strip()).isEqualTo(described.strip());
    }
}
