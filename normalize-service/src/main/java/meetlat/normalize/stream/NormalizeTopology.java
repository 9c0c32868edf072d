package meetlat.normalize.stream;

import java.util.function.Supplier;
import meetlat.normalize.definitions.Definitions;
import meetlat.normalize.state.Contribution;
import meetlat.normalize.state.LatestRevision;
import meetlat.normalize.state.Standing;
import meetlat.normalize.stream.Step.Contributed;
import meetlat.normalize.stream.Step.Decided;
import meetlat.normalize.stream.Step.Reported;
import meetlat.schemas.StateSerde;
import meetlat.schemas.Submission;
import meetlat.schemas.Topics;
import meetlat.schemas.ValueSerdes;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;

/**
 * Submissions to reports, the whole way:
 *
 * <ol>
 *   <li>keyed by submission: normalize; keep the latest revision, let go of repeats and outdated ones;
 *   <li>keyed by report: of the submissions that stand for a report, the latest counts.
 * </ol>
 *
 * Two steps and not one, because a revision may name another project or period than its predecessor, and because two
 * responses may report the same.
 */
public final class NormalizeTopology {

    static final String LATEST_REVISIONS = "latest-revisions";
    static final String STANDING = "standing-submissions";
    public static final String CONTRIBUTIONS = "contributions";

    private static final Serde<String> KEYS = Serdes.String();

    private NormalizeTopology() {}

    /**
     * @param definitions the edition of a definitions version to normalize under, as it was published last: published
     *     again it stays the same edition, so that counting goes on
     */
    public static void build(
            StreamsBuilder builder, ValueSerdes serdes, Supplier<Definitions> definitions, NormalizeMetrics metrics) {
        StateSerde<LatestRevision> latestRevisions =
                new StateSerde<>(LatestRevision.class, LatestRevision.getClassSchema());
        StateSerde<Contribution> contributions = new StateSerde<>(Contribution.class, Contribution.getClassSchema());
        StateSerde<Standing> standing = new StateSerde<>(Standing.class, Standing.getClassSchema());
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(LATEST_REVISIONS), KEYS, latestRevisions));
        builder.addStateStore(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STANDING), KEYS, standing));

        KStream<String, Submission> submissions = builder.stream(
                Topics.SUBMISSIONS.name(),
                Consumed.with(KEYS, serdes.valuesOf(Topics.SUBMISSIONS)).withName("submissions"));

        KStream<String, Step> normalized = submissions.process(
                () -> new NormalizeStep(definitions, metrics), Named.as("normalize"), LATEST_REVISIONS);

        KStream<String, Step> counted = normalized
                .filter((key, step) -> step instanceof Contributed, Named.as("contributed"))
                .mapValues(step -> ((Contributed) step).contribution(), Named.as("contribution"))
                .repartition(Repartitioned.with(KEYS, contributions).withName(CONTRIBUTIONS))
                .process(() -> new CountLatestStep(definitions, metrics), Named.as("count-latest"), STANDING);

        counted.filter((key, step) -> step instanceof Reported, Named.as("reported"))
                .mapValues(step -> ((Reported) step).report(), Named.as("report"))
                .to(
                        Topics.REPORTS.name(),
                        Produced.with(KEYS, serdes.valuesOf(Topics.REPORTS)).withName("reports"));

        normalized
                .merge(counted, Named.as("steps"))
                .filter((key, step) -> step instanceof Decided, Named.as("decided"))
                .mapValues(step -> ((Decided) step).outcome(), Named.as("outcome"))
                .to(
                        Topics.OUTCOMES.name(),
                        Produced.with(KEYS, serdes.valuesOf(Topics.OUTCOMES)).withName("outcomes"));
    }
}
