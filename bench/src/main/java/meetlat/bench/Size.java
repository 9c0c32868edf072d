package meetlat.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import meetlat.local.ChildProcess;
import meetlat.local.Children;
import meetlat.local.SampleLoader;
import meetlat.local.Service;
import meetlat.local.sample.SampleSubmission;

/** How large a service is and how soon it is ready, with the flags that {@code ./start} gives it. */
final class Size {

    static final List<String> SERVICES = List.of("ingest-service", "normalize-service", "aggregate-service");

    private static final List<String> NO_OTHER_FLAGS = List.of();
    private static final int SENDERS = 8;

    private final Testbed testbed;

    Size(Testbed testbed) {
        this.testbed = testbed;
    }

    /**
     * A start on a system without submissions.
     *
     * @param readyMillis from the start of the process until its readiness answers 200
     * @param resident what it holds once that is steady, in megabytes
     * @param flags the JVM flags it was started with
     */
    record Idle(String service, double readyMillis, double resident, String flags) {}

    /** Starts a service, leaves it alone until its memory is steady, and ends it. */
    Idle idle(String name, String suffix) {
        String group = "idle-" + name + "-" + suffix;
        Idle idle;
        try (Children stage = testbed.stage()) {
            long startedAt = System.nanoTime();
            ChildProcess process = stage.start(testbed.service(name, group, NO_OTHER_FLAGS));
            process.awaitReady();
            double millis = (System.nanoTime() - startedAt) / 1e6;
            idle = new Idle(name, millis, Memory.settled(process.handle().pid()), flags(process));
        }
        if (!name.equals("ingest-service")) {
            testbed.forget(
                    group,
                    name.equals("normalize-service") ? new NormalizeContender(testbed).application(group) : group);
        }
        return idle;
    }

    /**
     * What taking requests came to.
     *
     * @param perSecond requests answered
     * @param peak the most memory that it held, in megabytes
     */
    record TakenIn(double perSecond, double peak) {}

    /** Lets ingest take submissions over HTTP. Adds them to the topic, so it comes last. */
    TakenIn intake(int requests) {
        try (Children stage = testbed.stage()) {
            Service service = testbed.service("ingest-service", "loaded-ingest-service", NO_OTHER_FLAGS);
            ChildProcess process = stage.start(service);
            process.awaitReady();
            List<SampleSubmission> all = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                all.add(testbed.workload().request(i % testbed.workload().submissions()));
            }
            SampleLoader loader =
                    new SampleLoader(HttpClient.newHttpClient(), service.address(), testbed.submitterKey());
            long startedAt = System.nanoTime();
            send(loader, all);
            double seconds = (System.nanoTime() - startedAt) / 1e9;
            return new TakenIn(requests / seconds, Memory.peak(process.handle().pid()));
        }
    }

    private static void send(SampleLoader loader, List<SampleSubmission> all) {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Future<?>> sent = new ArrayList<>();
            int share = (all.size() + SENDERS - 1) / SENDERS;
            for (int from = 0; from < all.size(); from += share) {
                List<SampleSubmission> own = all.subList(from, Math.min(from + share, all.size()));
                sent.add(senders.submit(() -> loader.load(own, done -> {})));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new BenchFailure(e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("interrupted", e);
        } finally {
            senders.shutdownNow();
        }
    }

    private static String flags(ChildProcess process) {
        String[] arguments = process.handle().info().arguments().orElse(new String[0]);
        return String.join(
                " ", List.of(arguments).stream().filter(a -> a.startsWith("-X")).toList());
    }
}
