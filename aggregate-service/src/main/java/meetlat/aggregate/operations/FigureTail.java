package meetlat.aggregate.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.live.LiveStream;
import meetlat.aggregate.release.Releases;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Explanation;
import meetlat.schemas.Keys;
import meetlat.schemas.Outcome;
import meetlat.schemas.Progress;
import meetlat.schemas.Release;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import meetlat.schemas.TopicTail;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Takes what the topics say into the figures, tells the live stream, and measures how long a figure was on its way. */
final class FigureTail {

    private final Figures figures;
    private final Releases releases;
    private final LiveStream live;
    private final Clock clock;
    private final Timer latency;
    private final Counter unreadable;

    FigureTail(Figures figures, Releases releases, LiveStream live, Clock clock, MeterRegistry registry) {
        this.figures = figures;
        this.releases = releases;
        this.live = live;
        this.clock = clock;
        this.latency = Timer.builder("meetlat.latency")
                .description("From acceptance of a submission until an aggregate that counts it can be read; of the "
                        + "submissions that one aggregate counts for the first time, the oldest")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(50))
                .maximumExpectedValue(Duration.ofMinutes(10))
                .register(registry);
        this.unreadable = Counter.builder("meetlat.figures.unreadable")
                .description("Records that cannot be shown because they cannot be read")
                .register(registry);
    }

    TopicTail.Reader<Catalogue> catalogues() {
        return reader((key, catalogue) -> {
            if (catalogue == null) {
                figures.forget(Edition.parse(key));
            } else {
                figures.put(catalogue);
            }
        });
    }

    TopicTail.Reader<Release> releases() {
        return reader((key, release) -> {
            int before = releases.all().size();
            releases.put(key, release);
            releases.last().filter(last -> last.number() > before).ifPresent(last -> live.released(last.number()));
        });
    }

    TopicTail.Reader<Progress> progress() {
        return reader((key, progress) -> figures.put(Edition.parse(key), progress));
    }

    TopicTail.Reader<Report> reports() {
        return reader((key, report) -> live.changed(figures.put(ReportKey.parse(key), report)));
    }

    TopicTail.Reader<Outcome> outcomes() {
        return reader((key, outcome) -> figures.put(Keys.editionOf(key), Keys.submissionOf(key), outcome));
    }

    TopicTail.Reader<Aggregate> aggregates() {
        return new Reader<>() {
            @Override
            public void read(String key, @Nullable Aggregate aggregate, boolean isLive) {
                live.changed(figures.put(AggregateKey.parse(key), aggregate));
                if (isLive && aggregate != null && aggregate.getAcceptedAt() != null) {
                    measure(aggregate.getAcceptedAt());
                }
            }
        };
    }

    /** Those that cannot be read are counted with the figures. */
    TopicTail.Reader<Explanation> explanations(Explanations explanations) {
        return reader(explanations::put);
    }

    private void measure(Instant acceptedAt) {
        Duration onItsWay = Duration.between(acceptedAt, clock.instant());
        latency.record(onItsWay.isNegative() ? Duration.ZERO : onItsWay);
    }

    private <V> TopicTail.Reader<V> reader(BiConsumer<String, @Nullable V> takeIn) {
        return new Reader<>() {
            @Override
            public void read(String key, @Nullable V value, boolean isLive) {
                takeIn.accept(key, value);
            }
        };
    }

    /** What cannot be read is counted and passed over; the streams have set it aside already. */
    private abstract class Reader<V> implements TopicTail.Reader<V> {

        @Override
        public void setAside(ConsumerRecord<byte[], byte[]> undecodable, RuntimeException why) {
            unreadable.increment();
            TopicTail.Reader.super.setAside(undecodable, why);
        }
    }
}
