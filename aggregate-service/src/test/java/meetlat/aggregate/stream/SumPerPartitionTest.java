package meetlat.aggregate.stream;

import static meetlat.aggregate.Given.key;
import static meetlat.aggregate.Given.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import meetlat.aggregate.state.Partial;
import meetlat.schemas.Report;
import meetlat.schemas.StateSerde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the sums begin again: after a crash, and when Kafka Streams revives a task in the same process. */
class SumPerPartitionTest {

    @TempDir
    private Path state;

    private MockProcessorContext<String, Partial> context;
    private KeyValueStore<String, Report> latest;

    @BeforeEach
    void given() {
        context = new MockProcessorContext<>(new Properties(), new TaskId(0, 0), state.toFile());
        latest = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(AggregateTopology.LATEST_REPORTS),
                        Serdes.String(),
                        new StateSerde<>(Report.class, Report.getClassSchema()))
                .withLoggingDisabled()
                .build();
        latest.init(context.getStateStoreContext(), latest);
        context.addStateStore(latest);
    }

    @Test
    void aTaskThatIsRevivedInTheSameProcessDoublesNothing() {
        SumPerPartition sums = new SumPerPartition();
        sums.init(context);
        sums.process(new Record<>(key("verviers", "P1").toString(), report("verviers", "P1", 5L, 16L), 0L));

        sums.init(context);

        assertThat(passedOn()).isEqualTo("1/P1: 1 reports [5, 16]");
    }

    @Test
    void aTaskThatBeginsAddsUpAndPassesOnWhatItsReportsSay() {
        latest.put(key("verviers", "P1").toString(), report("verviers", "P1", 5L, 16L));
        latest.put(key("gent", "P1").toString(), report("gent", "P1", 2L, null));

        new SumPerPartition().init(context);

        assertThat(passedOn()).isEqualTo("1/P1: 2 reports [7, 16]");
    }

    /** What the punctuation that was scheduled last passes on. */
    private String passedOn() {
        List<MockProcessorContext.CapturedPunctuator> scheduled = context.scheduledPunctuators();
        scheduled.get(scheduled.size() - 1).getPunctuator().punctuate(0);
        List<MockProcessorContext.CapturedForward<? extends String, ? extends Partial>> forwarded = context.forwarded();
        assertThat(forwarded).hasSize(1);
        Record<? extends String, ? extends Partial> record = forwarded.get(0).record();
        return record.key() + ": " + record.value().getReports() + " reports "
                + record.value().getSums();
    }
}
