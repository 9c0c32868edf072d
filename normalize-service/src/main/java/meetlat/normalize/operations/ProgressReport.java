package meetlat.normalize.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import meetlat.normalize.editions.HistoryProgress;
import meetlat.schemas.Edition;
import meetlat.schemas.Keys;
import meetlat.schemas.Progress;
import meetlat.schemas.Topics;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells how far all history is counted under each edition: on the progress topic, in a metric and in the log. Every
 * instance tells the same, because it is the group's committed offsets that are told of.
 */
@Component
class ProgressReport {

    private static final Logger log = LoggerFactory.getLogger(ProgressReport.class);
    private static final int LOGGED_STEPS = 10;
    /** What is complete still says how many submissions it counts, but there is no hurry about it. */
    private static final int BEATS_BETWEEN_COMPLETE = 20;

    private final GroupOffsets offsets;
    private final KafkaTemplate<String, Progress> kafka;
    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<Edition, HistoryProgress<TopicPartition>> histories = new ConcurrentHashMap<>();
    private final Map<Edition, Gauge> gauges = new ConcurrentHashMap<>();
    private int beats;

    ProgressReport(GroupOffsets offsets, KafkaTemplate<String, Progress> kafka, MeterRegistry registry, Clock clock) {
        this.offsets = offsets;
        this.kafka = kafka;
        this.registry = registry;
        this.clock = clock;
    }

    /** @param complete the editions under which all history is counted */
    void tell(Collection<EditionStreams> counting, Set<Edition> complete) {
        boolean all = beats++ % BEATS_BETWEEN_COMPLETE == 0;
        List<EditionStreams> toTell = counting.stream()
                .filter(streams -> all || !complete.contains(streams.edition()))
                .toList();
        if (toTell.isEmpty()) {
            return;
        }
        Map<TopicPartition, Long> ends = offsets.ends(Topics.SUBMISSIONS.name());
        for (EditionStreams streams : toTell) {
            Edition edition = streams.edition();
            tell(streams, edition, ends, complete.contains(edition));
        }
    }

    private void tell(EditionStreams streams, Edition edition, Map<TopicPartition, Long> ends, boolean complete) {
        HistoryProgress<TopicPartition> before = histories.compute(edition, (e, known) -> begin(known, complete, ends));
        // In this order: what is passed on between the two looks belongs to the goal of the second step.
        Map<TopicPartition, Long> committed = offsets.committed(streams.application());
        HistoryProgress<TopicPartition> now =
                before.measure(ends, offsets.contributionEnds(streams.application()), committed);
        histories.put(edition, now);
        show(edition);
        if (!now.equals(before) || now.complete() != complete) {
            log(edition, before, now);
            kafka.send(Topics.PROGRESS.name(), Keys.progress(edition), progress(edition, now));
        }
    }

    /** Another instance may have told that all is counted before this one has seen it. */
    private static HistoryProgress<TopicPartition> begin(
            @Nullable HistoryProgress<TopicPartition> known, boolean complete, Map<TopicPartition, Long> ends) {
        if (complete && (known == null || !known.complete())) {
            return HistoryProgress.complete(ends);
        }
        return known == null ? HistoryProgress.begin(ends) : known;
    }

    private Progress progress(Edition edition, HistoryProgress<?> now) {
        return new Progress(
                edition.definitions(),
                edition.edition(),
                now.submissions(),
                now.normalized(),
                now.complete(),
                Instant.ofEpochMilli(clock.millis()));
    }

    private static void log(Edition edition, HistoryProgress<?> before, HistoryProgress<?> now) {
        if (now.complete() && !before.complete()) {
            log.info("all history is counted under edition {}: {} submissions", edition, now.normalized());
        } else if (!now.complete() && (int) (before.part() * LOGGED_STEPS) != (int) (now.part() * LOGGED_STEPS)) {
            log.info(
                    "counting history under edition {}: {} of {} submissions",
                    edition,
                    now.normalized(),
                    now.submissions());
        }
    }

    private void show(Edition edition) {
        gauges.computeIfAbsent(
                edition,
                e -> Gauge.builder("meetlat.definitions.progress", () -> part(e))
                        .description("The part of all history that is counted under an edition, from 0 to 1")
                        .tag("definitions", Integer.toString(e.definitions()))
                        .tag("edition", Integer.toString(e.edition()))
                        .register(registry));
    }

    private double part(Edition edition) {
        HistoryProgress<?> history = histories.get(edition);
        return history == null ? 0 : history.part();
    }

    void forget(Edition edition) {
        histories.remove(edition);
        Gauge gauge = gauges.remove(edition);
        if (gauge != null) {
            registry.remove(gauge);
        }
    }
}
