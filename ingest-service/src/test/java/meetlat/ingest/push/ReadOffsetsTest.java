package meetlat.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ReadOffsetsTest {

    private static final TopicPartition P0 = new TopicPartition("outcomes", 0);
    private static final TopicPartition P1 = new TopicPartition("outcomes", 1);

    private final ReadOffsets offsets = new ReadOffsets();

    @Test
    void isCommittedUpToTheOldestUnfinished() {
        offsets.pass(P0, 5);
        offsets.begin(P0, 7);
        offsets.begin(P0, 8);
        offsets.pass(P0, 9);
        offsets.pass(P1, 1);
        assertThat(offsets.toCommit()).isEqualTo(Map.of(P0, at(7), P1, at(2)));

        offsets.finish(P0, 8);
        assertThat(offsets.toCommit()).isEmpty();

        offsets.finish(P0, 7);
        assertThat(offsets.toCommit()).isEqualTo(Map.of(P0, at(10)));
        assertThat(offsets.toCommit()).isEmpty();
    }

    @Test
    void aPartitionThatIsHandedOverIsForgotten() {
        offsets.begin(P0, 7);
        offsets.forget(List.of(P0));
        offsets.finish(P0, 7);

        assertThat(offsets.toCommit()).isEmpty();
    }

    private static OffsetAndMetadata at(long offset) {
        return new OffsetAndMetadata(offset);
    }
}
