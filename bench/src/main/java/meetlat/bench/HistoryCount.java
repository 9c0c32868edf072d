package meetlat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import meetlat.bench.workload.CatalogueFolder;
import meetlat.local.ChildProcess;
import meetlat.local.Children;
import meetlat.schemas.Edition;
import meetlat.schemas.Keys;
import meetlat.schemas.Progress;
import meetlat.schemas.Topics;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes to count all history under a newly published edition, beside the version that is in force: from the
 * end of the publication until the service tells that all is counted.
 */
final class HistoryCount {

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Testbed testbed;
    private final List<String> flags;

    HistoryCount(Testbed testbed, List<String> flags) {
        this.testbed = testbed;
        this.flags = flags;
    }

    /** @return how long each round took, in seconds */
    List<Double> rounds(int rounds, Report report) {
        List<Double> seconds = new ArrayList<>();
        try (Children stage = testbed.stage()) {
            ChildProcess service = stage.start(testbed.service("normalize-service", "history", flags));
            await(new Edition(1, 1), service);
            report.step("version 1 is counted");
            for (int round = 1; round <= rounds; round++) {
                CatalogueFolder.writeDraft(testbed.catalogue(), round);
                testbed.deploy(stage);
                long publishedAt = System.nanoTime();
                await(new Edition(2, round), service);
                double took = (System.nanoTime() - publishedAt) / 1e9;
                report.step("round " + round + ": all history counted under version 2 in "
                        + Math.round(took * 10) / 10.0 + " s");
                seconds.add(took);
            }
        }
        return seconds;
    }

    private void await(Edition edition, ChildProcess service) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Progress found = progress(edition);
        while (found == null || !found.getComplete()) {
            service.requireAlive();
            if (System.nanoTime() > deadline) {
                throw new BenchFailure(
                        "edition " + edition + " is not counted after " + PATIENCE + ": see " + service.log());
            }
            Waiting.pause(LOOK_EVERY);
            found = progress(edition);
        }
    }

    private @Nullable Progress progress(Edition edition) {
        AtomicReference<@Nullable Progress> latest = new AtomicReference<>();
        Scan.values(testbed.bootstrapServers(), testbed.serdes(), Topics.PROGRESS, (key, progress) -> {
            if (key.equals(Keys.progress(edition))) {
                latest.set(progress);
            }
        });
        return latest.get();
    }
}
