package meetlat.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** What a process holds of the machine's memory, in megabytes (10^6 bytes), as Linux counts it. */
final class Memory {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final int STEADY_LOOKS = 16;
    private static final double STEADY_MEGABYTES = 1.0;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Memory() {}

    /** What it holds now. */
    static double resident(long pid) {
        return megabytes(status(pid), "VmRSS:");
    }

    /** The most that it ever held. */
    static double peak(long pid) {
        return megabytes(status(pid), "VmHWM:");
    }

    /** What it holds once that has not moved for four seconds, or after 40 s if it never settles. */
    static double settled(long pid) {
        Deque<Double> looks = new ArrayDeque<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            looks.addLast(resident(pid));
            if (looks.size() > STEADY_LOOKS) {
                looks.removeFirst();
                double most = looks.stream().mapToDouble(d -> d).max().orElseThrow();
                double least = looks.stream().mapToDouble(d -> d).min().orElseThrow();
                if (most - least < STEADY_MEGABYTES) {
                    break;
                }
            }
            Waiting.pause(LOOK_EVERY);
        }
        return looks.getLast();
    }

    private static String status(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "status"), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new BenchFailure("process " + pid + " is gone, or this is not Linux", e);
        }
    }

    /** A line is such as {@code VmRSS:   245760 kB}, in units of 1024 bytes. */
    static double megabytes(String status, String name) {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToDouble(kibibytes -> Long.parseLong(kibibytes) * 1024 / 1e6)
                .findFirst()
                .orElseThrow(() -> new BenchFailure(name + " is not in the status of the process"));
    }
}
