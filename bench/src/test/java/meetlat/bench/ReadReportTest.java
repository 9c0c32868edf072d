package meetlat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import meetlat.bench.ReadContest.Run;
import meetlat.bench.Reads.Outcome;
import org.junit.jupiter.api.Test;

class ReadReportTest {

    @Test
    void givesTheMedianOfTheRoundsAndOfTheRatiosWithinEach() {
        Outcome outcome = new Outcome(
                10_000,
                true,
                List.of(
                        round(new Run("Meetlat", 10, 30, 4_000), 20, 40, 2_000),
                        round(new Run("Meetlat", 12, 90, 3_000), 6, 30, 1_000),
                        round(new Run("Meetlat", 11, 60, 5_000), 44, 60, 5_000)));

        List<String> lines =
                new ReadReport(new ReadOptions(List.of(10_000), 50, 5_000, false)).lines(List.of(outcome), 2);

        assertThat(lines)
                .containsExactly(
                        "table of 10,000 projects, a submission arriving each second, 500 reads a round:"
                                + " median (all rounds)",
                        "  Meetlat               p50 11.0 (10.0 12.0 11.0) ms; p99 60.0 (30.0 90.0 60.0) ms;"
                                + " 4,000 (4,000 3,000 5,000)/s",
                        "  PostgreSQL            p50 20.0 (20.0 6.0 44.0) ms; p99 40.0 (40.0 30.0 60.0) ms;"
                                + " 2,000 (2,000 1,000 5,000)/s",
                        "  PostgreSQL, as JSON   p50 40.0 (40.0 12.0 88.0) ms; p99 80.0 (80.0 60.0 120.0) ms;"
                                + " 1,000 (1,000 500 2,500)/s",
                        "ratio of Meetlat within a round: median (all rounds)",
                        "  / PostgreSQL          p50 0.50 (0.50 2.00 0.25); p99 1.00 (0.75 3.00 1.00);"
                                + " per second 2.00 (2.00 3.00 1.00)",
                        "  / PostgreSQL, as JSON p50 0.25 (0.25 1.00 0.13); p99 0.50 (0.38 1.50 0.50);"
                                + " per second 4.00 (4.00 6.00 2.00)",
                        "",
                        "50 readers, each with a connection kept open, ask again as soon as they were answered;"
                                + " nothing is compressed.",
                        "They share 2 cores with the services, the broker and PostgreSQL (shared_buffers 512MB):"
                                + " with more readers than",
                        "cores, the time for an answer is mostly waiting for a core. Compare ratios.");
    }

    /** In the order in which it happened to be run; JSON takes twice as long as the rows. */
    private static List<Run> round(Run meetlat, double p50, double p99, double perSecond) {
        return List.of(
                new Run("PostgreSQL, as JSON", 2 * p50, 2 * p99, perSecond / 2),
                meetlat,
                new Run("PostgreSQL", p50, p99, perSecond));
    }
}
