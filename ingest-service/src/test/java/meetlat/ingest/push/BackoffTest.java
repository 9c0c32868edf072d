package meetlat.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final long seed = new Random().nextLong();
    private final Backoff backoff = new Backoff(Duration.ofSeconds(2), new Random(seed));

    @Test
    void waitsTwiceAsLongEachTimeLessUpToHalf() {
        for (int failures = 1; failures <= 100; failures++) {
            long most = Math.min(2_000L << Math.min(failures - 1, 30), 600_000);

            assertThat(backoff.pause(failures).toMillis())
                    .as("seed %s, after %s failures", seed, failures)
                    .isBetween(most / 2, most);
        }
    }

    @Test
    void anHourIsAboutADozenAttempts() {
        Duration waited = Duration.ZERO;
        int attempts = 1;
        while (waited.compareTo(Duration.ofHours(1)) < 0) {
            waited = waited.plus(backoff.pause(attempts));
            attempts++;
        }

        assertThat(attempts).as("seed %s", seed).isBetween(12, 22);
    }
}
