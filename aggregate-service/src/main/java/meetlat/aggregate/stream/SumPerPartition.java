package meetlat.aggregate.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import meetlat.aggregate.state.Partial;
import meetlat.aggregate.totals.RunningTally;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Sums the reports of its partition per edition and period. Only the reports are stored; the sums are what they add up to, kept
 * running in memory and added up anew when the task begins. So a sum can never disagree with its reports, whatever
 * crash came in between.
 *
 * <p>Sums that changed are passed on at intervals, not per report. One that was not passed on before a crash is passed
 * on after it, because a task begins by passing on all.
 */
final class SumPerPartition implements Processor<String, Report, String, Partial> {

    static final Duration INTERVAL = Duration.ofMillis(100);

    private final Map<String, RunningTally> tallies = new HashMap<>();
    /** Keys whose sum changed, with when the oldest submission counted for the first time was accepted. */
    private final Map<String, Long> changed = new HashMap<>();
    /** Stands in {@link #changed} for a change that counts nothing new, as history counted anew does. */
    private static final long NOTHING_NEW = Long.MAX_VALUE;

    private ProcessorContext<String, Partial> context;
    private KeyValueStore<String, Report> latest;

    @SuppressWarnings("NullAway.Init")
    SumPerPartition() {}

    @Override
    public void init(ProcessorContext<String, Partial> context) {
        this.context = context;
        this.latest = context.getStateStore(AggregateTopology.LATEST_REPORTS);
        // Kafka Streams revives a task with the processors that it had: their sums are of before the failure.
        tallies.clear();
        changed.clear();
        try (KeyValueIterator<String, Report> reports = latest.all()) {
            while (reports.hasNext()) {
                KeyValue<String, Report> entry = reports.next();
                change(ReportKey.parse(entry.key), null, entry.value, NOTHING_NEW);
            }
        }
        context.schedule(INTERVAL, PunctuationType.WALL_CLOCK_TIME, this::passOn);
    }

    @Override
    public void process(Record<String, Report> found) {
        Report report = found.value();
        Report before = latest.get(found.key());
        if (report == null && before == null) {
            return;
        }
        latest.put(found.key(), report);
        long acceptedAt = report == null || isCounted(before, report)
                ? NOTHING_NEW
                : report.getAcceptedAt().toEpochMilli();
        passOnEmpty(change(ReportKey.parse(found.key()), before, report, acceptedAt), found.timestamp());
    }

    private static boolean isCounted(@Nullable Report before, Report report) {
        return report.getHistory() || (before != null && before.getRevision().equals(report.getRevision()));
    }

    /** Changes the sum of the report's edition and period and returns its key. */
    private String change(ReportKey key, @Nullable Report before, @Nullable Report after, long acceptedAt) {
        String aggregate = new AggregateKey(key.edition(), key.period()).toString();
        RunningTally tally = tallies.computeIfAbsent(aggregate, first -> new RunningTally());
        if (before != null) {
            tally.subtract(before);
        }
        if (after != null) {
            tally.add(after);
        }
        changed.merge(aggregate, acceptedAt, Math::min);
        return aggregate;
    }

    private void passOn(long now) {
        changed.forEach((aggregate, acceptedAt) ->
                passOn(aggregate, tallies.get(aggregate), acceptedAt == NOTHING_NEW ? null : acceptedAt, now));
        changed.clear();
    }

    /** A sum that ran empty is passed on at once: after a crash there would be no report left to find it by. */
    private void passOnEmpty(String aggregate, long now) {
        if (tallies.get(aggregate).reports() == 0) {
            passOn(aggregate, tallies.remove(aggregate), null, now);
            changed.remove(aggregate);
        }
    }

    private void passOn(String aggregate, RunningTally tally, @Nullable Long acceptedAt, long now) {
        Partial partial = TallyRecords.partial(context.taskId().partition(), tally.snapshot(), acceptedAt);
        context.forward(new Record<>(aggregate, partial, now));
    }
}
