package meetlat.aggregate.stream;

import java.util.ArrayList;
import java.util.List;
import meetlat.aggregate.state.Partial;
import meetlat.aggregate.state.Partials;
import meetlat.aggregate.totals.RunningTally;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Adds the partitions' sums up to the aggregate; an aggregate without reports ends with a tombstone. */
final class SumOverPartitions implements Processor<String, Partial, String, Aggregate> {

    private ProcessorContext<String, Aggregate> context;
    private KeyValueStore<String, Partials> store;

    @SuppressWarnings("NullAway.Init")
    SumOverPartitions() {}

    @Override
    public void init(ProcessorContext<String, Aggregate> context) {
        this.context = context;
        this.store = context.getStateStore(AggregateTopology.PARTIALS);
    }

    @Override
    public void process(Record<String, Partial> found) {
        List<Partial> partials = replace(store.get(found.key()), found.value());
        store.put(found.key(), partials.isEmpty() ? null : new Partials(partials));
        context.forward(found.withValue(aggregate(found, partials)));
    }

    private static List<Partial> replace(@Nullable Partials before, Partial incoming) {
        List<Partial> partials = new ArrayList<>();
        if (before != null) {
            before.getPartials().stream()
                    .filter(p -> p.getPartition() != incoming.getPartition())
                    .forEach(partials::add);
        }
        if (incoming.getReports() > 0) {
            partials.add(incoming);
        }
        return partials;
    }

    private static @Nullable Aggregate aggregate(Record<String, Partial> found, List<Partial> partials) {
        if (partials.isEmpty()) {
            return null;
        }
        RunningTally total = new RunningTally();
        for (Partial partial : partials) {
            total.add(TallyRecords.tally(partial));
        }
        return TallyRecords.aggregate(
                AggregateKey.parse(found.key()), total.snapshot(), found.value().getAcceptedAt());
    }
}
