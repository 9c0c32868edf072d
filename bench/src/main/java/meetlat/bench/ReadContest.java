package meetlat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import meetlat.bench.workload.Revisions;
import meetlat.bench.workload.Workload;
import meetlat.local.ChildProcess;

/** Lets readers read the table from each source in turn, and checks after each round that all say the same. */
final class ReadContest {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int WARMING_SHARE = 5;

    private final Workload workload;
    private final int question;
    private final List<TableSource> sources;
    private final List<ChildProcess> processes;
    private final ReadOptions options;
    private final Revisions revisions;
    private final Arrivals arrivals;
    private final int reads;
    private TableSum expected;
    private int expectedAfter;

    /**
     * @param question the one whose indicator's table is read
     * @param processes that figures come through
     */
    ReadContest(
            Workload workload,
            int question,
            List<TableSource> sources,
            List<ChildProcess> processes,
            ReadOptions options) {
        this.workload = workload;
        this.question = question;
        this.sources = sources;
        this.processes = processes;
        this.options = options;
        this.revisions = new Revisions(workload);
        this.arrivals = new Arrivals(revisions);
        this.reads = options.reads(workload.projects());
        this.expected = TableSum.recount(workload, revisions, question);
    }

    /**
     * What readers of one source came to.
     *
     * @param source its name
     * @param p50 how long half of the answers took at most, in milliseconds
     * @param p99 how long 99 of 100 took at most, in milliseconds
     * @param perSecond answers to all readers together
     */
    record Run(String source, double p50, double p99, double perSecond) {}

    /** Reads without a clock. */
    void warm() {
        for (TableSource source : sources) {
            try (Readers readers = new Readers(source, options.readers())) {
                readers.read(Math.max(1, reads / WARMING_SHARE));
            }
        }
    }

    /** @param isArriving whether submissions come in meanwhile */
    List<Run> round(int round, boolean isArriving) {
        List<TableSource> order = new ArrayList<>(sources);
        Collections.rotate(order, -(round % order.size()));
        List<Run> runs = new ArrayList<>();
        for (TableSource source : order) {
            settle(source);
            try (Readers readers = new Readers(source, options.readers())) {
                Latencies latencies =
                        isArriving ? arrivals.during(source.store(), readers, reads) : readers.read(reads);
                runs.add(new Run(
                        source.name(), latencies.percentile(50), latencies.percentile(99), latencies.perSecond()));
            }
        }
        check();
        return runs;
    }

    /** Waits until every source says what a recount of what stands gives; fails when one does not. */
    void check() {
        sources.forEach(this::settle);
    }

    private void settle(TableSource source) {
        arrivals.catchUp(source.store());
        if (expectedAfter != revisions.count()) {
            expected = TableSum.recount(workload, revisions, question);
            expectedAfter = revisions.count();
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (TableReader reader = source.open()) {
            for (TableSum found = reader.sum(); !found.equals(expected); found = reader.sum()) {
                processes.forEach(ChildProcess::requireAlive);
                if (System.nanoTime() > deadline) {
                    throw new BenchFailure("the table of " + source.name() + " says " + found + ", not " + expected);
                }
                Waiting.pause(LOOK_EVERY);
            }
        }
    }
}
