package meetlat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import meetlat.bench.workload.Workload;
import meetlat.local.ChildProcess;
import meetlat.local.Children;
import meetlat.local.Service;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * How fast submissions come in over HTTP, one by one and many in a request, beside a plain producer that writes the very
 * bytes that ingest wrote. Each round sends submissions that are new to the service; a round before the first warms all
 * up and is not counted.
 */
final class Intake {

    static final String PRODUCER = "producer";
    static final String JSON = "JSON";
    static final String NDJSON = "NDJSON";
    static final List<String> WAYS = List.of(PRODUCER, JSON, NDJSON);

    private static final int CONNECTIONS = 16;
    private static final int JSON_SHARE = 4;
    private static final int NDJSON_SHARE = 10;

    private final Testbed testbed;
    private final Options options;
    private final List<String> flags;
    private List<ConsumerRecord<byte[], byte[]>> written = List.of();

    Intake(Testbed testbed, Options options, List<String> flags) {
        this.testbed = testbed;
        this.options = options;
        this.flags = flags;
    }

    /**
     * What one way in came to.
     *
     * @param perSecond submissions that stood on the log
     * @param serviceMicros processor time of the service for each
     */
    record Rate(String way, double perSecond, double serviceMicros) {}

    List<List<Rate>> rounds(Report report) {
        Service service = testbed.service("ingest-service", "intake", flags);
        // Once, and long before it is used: a producer takes a topic that was made anew just now for the one before.
        testbed.cluster().makeAnew(Copied.SUBMISSIONS.to());
        try (Children stage = testbed.stage()) {
            ChildProcess process = stage.start(service);
            process.awaitReady();
            Map<TopicPartition, Long> before = testbed.cluster().ends(Topics.SUBMISSIONS.name());
            measure(NDJSON, 0, service, process);
            written = Scan.since(testbed.bootstrapServers(), Topics.SUBMISSIONS.name(), before);
            measure(JSON, 0, service, process);
            measure(PRODUCER, 0, service, process);
            report.step("ingest-service is warm");

            List<List<Rate>> rounds = new ArrayList<>();
            for (int round = 1; round <= options.rounds(); round++) {
                List<String> order = new ArrayList<>(WAYS);
                Collections.rotate(order, -(round % order.size()));
                List<Rate> rates = new ArrayList<>();
                for (String way : order) {
                    Rate rate = measure(way, round, service, process);
                    report.rate(round, rate);
                    rates.add(rate);
                }
                rounds.add(rates);
            }
            return rounds;
        }
    }

    private Rate measure(String way, int round, Service service, ChildProcess process) {
        int count = options.requests() * (way.equals(JSON) ? JSON_SHARE : NDJSON_SHARE);
        Requests requests = new Requests(workload(way, round), service.address(), testbed.submitterKey());
        long nanos;
        long usedBefore = used(process);
        switch (way) {
            case JSON -> nanos = requests.oneByOne(count, CONNECTIONS);
            case NDJSON -> nanos = requests.manyAtOnce(count);
            default -> nanos = PlainProducer.write(testbed, written);
        }
        int done = way.equals(PRODUCER) ? written.size() : count;
        return new Rate(way, done * 1e9 / nanos, (used(process) - usedBefore) / 1e3 / done);
    }

    /** Other responses for the same reports in each round and way. */
    private Workload workload(String way, int round) {
        long seed = options.seed() + 1_000L * (1 + WAYS.indexOf(way)) + round;
        return new Workload(testbed.workload().submissions(), seed);
    }

    private static long used(ChildProcess process) {
        return process.handle().info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }
}
