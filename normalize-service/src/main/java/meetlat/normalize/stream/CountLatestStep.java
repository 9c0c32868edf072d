package meetlat.normalize.stream;

import java.util.function.Supplier;
import meetlat.normalize.definitions.Definitions;
import meetlat.normalize.standing.StandingRule;
import meetlat.normalize.standing.StandingRule.Ruling;
import meetlat.normalize.standing.Trail;
import meetlat.normalize.state.Contribution;
import meetlat.normalize.state.Standing;
import meetlat.normalize.stream.Step.Decided;
import meetlat.normalize.stream.Step.Reported;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.ReportKey;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps the submissions that stand for a report, and passes the one that counts on as the report. */
final class CountLatestStep implements Processor<String, Contribution, String, Step> {

    private final Supplier<Definitions> definitions;
    private final NormalizeMetrics metrics;
    private ProcessorContext<String, Step> context;
    private KeyValueStore<String, Standing> standing;

    @SuppressWarnings("NullAway.Init")
    CountLatestStep(Supplier<Definitions> definitions, NormalizeMetrics metrics) {
        this.definitions = definitions;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Step> context) {
        this.context = context;
        this.standing = context.getStateStore(NormalizeTopology.STANDING);
    }

    @Override
    public void process(Record<String, Contribution> found) {
        Ruling ruling = StandingRule.apply(standing.get(found.key()), found.value());
        standing.put(found.key(), ruling.standing().isEmpty() ? null : new Standing(ruling.standing()));

        ReportKey report = ReportKey.parse(found.key());
        if (ruling.countingChanged() || ruling.trailChanged()) {
            report(found, report, ruling);
        }
        if (ruling.superseded() != null) {
            decide(found, report, ruling.superseded(), OutcomeStatus.SUPERSEDED);
        }
    }

    /** What came in late or was taken back from below says something of how what counts came to stand, and no more. */
    private void report(Record<String, Contribution> found, ReportKey report, Ruling ruling) {
        Contribution counting = ruling.counting();
        Trail trail = ruling.trail();
        if (counting == null || trail == null) {
            context.forward(found.withValue(new Reported(null)));
            return;
        }
        context.forward(
                found.withValue(new Reported(Contributions.report(report, counting, trail, definitions.get()))));
        if (ruling.countingChanged()) {
            metrics.reported(counting.getCells().size());
            decide(found, report, counting, OutcomeStatus.NORMALIZED);
        }
    }

    private void decide(
            Record<String, Contribution> found, ReportKey report, Contribution about, OutcomeStatus status) {
        context.forward(found.withKey(Outcomes.key(report, about.getSubmissionId()))
                .withValue(new Decided(Outcomes.of(report, about, status))));
    }
}
