package meetlat.aggregate.stream;

import meetlat.aggregate.state.Partial;
import meetlat.aggregate.state.Partials;
import meetlat.schemas.Report;
import meetlat.schemas.StateSerde;
import meetlat.schemas.Topics;
import meetlat.schemas.ValueSerdes;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

/**
 * Reports to the programme's totals, the whole way: each partition of reports sums its own, then the partitions' sums
 * are added up. So a period's total is never one hot key, and a report costs one store update and no record.
 *
 * <p>A project's own cells are its report: nothing is stored or written for them here.
 */
public final class AggregateTopology {

    static final String LATEST_REPORTS = "latest-reports";
    static final String PARTIALS = "partials";

    private static final Serde<String> KEYS = Serdes.String();

    private AggregateTopology() {}

    public static void build(StreamsBuilder builder, ValueSerdes serdes) {
        StateSerde<Report> reports = new StateSerde<>(Report.class, Report.getClassSchema());
        StateSerde<Partial> partial = new StateSerde<>(Partial.class, Partial.getClassSchema());
        StateSerde<Partials> partials = new StateSerde<>(Partials.class, Partials.getClassSchema());
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(LATEST_REPORTS), KEYS, reports));
        builder.addStateStore(Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(PARTIALS), KEYS, partials));

        builder.stream(
                        Topics.REPORTS.name(),
                        Consumed.with(KEYS, serdes.valuesOf(Topics.REPORTS)).withName("reports"))
                .process(SumPerPartition::new, Named.as("sum-per-partition"), LATEST_REPORTS)
                .repartition(Repartitioned.with(KEYS, partial).withName(PARTIALS))
                .process(SumOverPartitions::new, Named.as("sum-over-partitions"), PARTIALS)
                .to(
                        Topics.AGGREGATES.name(),
                        Produced.with(KEYS, serdes.valuesOf(Topics.AGGREGATES)).withName("aggregates"));
    }
}
