package meetlat.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.bench.Contest.Run;
import meetlat.bench.Intake.Rate;
import meetlat.bench.Size.Idle;
import meetlat.bench.Size.TakenIn;
import meetlat.bench.workload.Workload;

/** What the user sees: progress while it works, and the figures. The only class that prints. */
final class Report {

    private static final String LOOP = "loop";
    private static final String LOOP_OVER_REPORTS = "loop over reports";

    private final long startedAt = System.nanoTime();
    private final PrintStream out = System.out;

    void step(String text) {
        print("%5.0f s  %s", (System.nanoTime() - startedAt) / 1e9, text);
    }

    void failed(String message) {
        System.err.println("bench: " + message);
    }

    void machine(Path brokerLibs) {
        step(text(
                "%d cores, load %.1f, Java %s, broker %s",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(),
                brokerVersion(brokerLibs)));
    }

    private static String brokerVersion(Path libs) {
        try (Stream<Path> jars = Files.list(libs)) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(jar -> jar.matches("kafka-server-\\d.*"))
                    .map(jar -> jar.replaceAll("^kafka-server-|\\.jar$", ""))
                    .findFirst()
                    .orElse("of unknown version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void workload(Workload workload, double bytes) {
        step(text(
                "%,d submissions of %d answers, %.0f bytes on average, %,d projects, %d periods, seed %d",
                workload.submissions(),
                Workload.QUESTIONS,
                bytes,
                workload.projects(),
                workload.periods(),
                workload.seed()));
    }

    void idle(Idle idle) {
        step(text("%-18s ready in %,.0f ms, %.0f MB idle", idle.service(), idle.readyMillis(), idle.resident()));
    }

    void run(int round, Run run) {
        step(text(
                "round %d: %-18s %,8.0f/s, %.0f + %.0f us processor time each",
                round,
                run.contender(),
                run.timeline().running(),
                run.timeline().ownMicros(),
                run.timeline().brokerMicros()));
    }

    /** @param rounds the runs of each round, in any order */
    void contest(List<List<Run>> rounds) {
        out.println();
        print("per second, from the first commit on: median (all rounds)");
        for (String contender : List.of(LOOP, NormalizeContender.NAME, AggregateContender.NAME, LOOP_OVER_REPORTS)) {
            List<Run> runs = rounds.stream().map(round -> of(contender, round)).toList();
            print(
                    "  %-18s %,7.0f (%s); second half %,.0f; with start %,.0f; processor us each: own %.0f, broker %.0f",
                    contender,
                    median(runs, run -> run.timeline().running()),
                    runs.stream()
                            .map(run -> text("%,.0f", run.timeline().running()))
                            .collect(Collectors.joining(" ")),
                    median(runs, run -> run.timeline().secondHalf()),
                    median(runs, run -> run.timeline().withStart()),
                    median(runs, run -> run.timeline().ownMicros()),
                    median(runs, run -> run.timeline().brokerMicros()));
        }
        out.println();
        print("ratio within a round: median (all rounds)");
        ratio(rounds, NormalizeContender.NAME, LOOP);
        ratio(rounds, AggregateContender.NAME, LOOP);
        ratio(rounds, AggregateContender.NAME, LOOP_OVER_REPORTS);
        out.println();
    }

    private void ratio(List<List<Run>> rounds, String contender, String yardstick) {
        List<Double> running =
                ratios(rounds, contender, yardstick, run -> run.timeline().running());
        List<Double> secondHalf =
                ratios(rounds, contender, yardstick, run -> run.timeline().secondHalf());
        print(
                "  %-29s %.2f (%s); second half %.2f",
                contender + " / " + yardstick,
                Medians.of(running),
                running.stream().map(ratio -> text("%.2f", ratio)).collect(Collectors.joining(" ")),
                Medians.of(secondHalf));
    }

    private static List<Double> ratios(
            List<List<Run>> rounds, String contender, String yardstick, ToDoubleFunction<Run> rate) {
        return rounds.stream()
                .map(round -> rate.applyAsDouble(of(contender, round)) / rate.applyAsDouble(of(yardstick, round)))
                .toList();
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
        return Medians.of(runs.stream().mapToDouble(figure).boxed().toList());
    }

    private static Run of(String contender, List<Run> round) {
        return round.stream()
                .filter(run -> run.contender().equals(contender))
                .findFirst()
                .orElseThrow();
    }

    /** @param seconds how long each round took */
    void history(int submissions, List<Double> seconds) {
        out.println();
        print(
                "all history under a new edition, beside the version in force: median %.1f s (%s), %,.0f submissions/s",
                Medians.of(seconds),
                seconds.stream().map(s -> text("%.1f", s)).collect(Collectors.joining(" ")),
                submissions / Medians.of(seconds));
        out.println();
    }

    void rate(int round, Rate rate) {
        step(text("round %d: %-9s %,8.0f/s", round, rate.way(), rate.perSecond()));
    }

    /** @param rounds a rate of each way in, for each round, in any order */
    void intake(List<List<Rate>> rounds) {
        out.println();
        print("submissions taken in per second: median (all rounds)");
        for (String way : Intake.WAYS) {
            List<Rate> rates = rounds.stream().map(round -> rate(way, round)).toList();
            print(
                    "  %-9s %s; processor us each: service %.0f",
                    way,
                    figures(rates.stream().map(Rate::perSecond).toList()),
                    Medians.of(rates.stream().map(Rate::serviceMicros).toList()));
        }
        print("ratio to the producer within a round: median (all rounds)");
        for (String way : List.of(Intake.JSON, Intake.NDJSON)) {
            List<Double> ratios = rounds.stream()
                    .map(round -> rate(way, round).perSecond()
                            / rate(Intake.PRODUCER, round).perSecond())
                    .toList();
            print(
                    "  %-9s %.3f (%s)",
                    way,
                    Medians.of(ratios),
                    ratios.stream().map(ratio -> text("%.3f", ratio)).collect(Collectors.joining(" ")));
        }
        out.println();
    }

    private static Rate rate(String way, List<Rate> round) {
        return round.stream().filter(rate -> rate.way().equals(way)).findFirst().orElseThrow();
    }

    void observations(String version, long rows) {
        step(text("PostgreSQL %s holds %,d observations", version, rows));
    }

    void read(int round, boolean isArriving, ReadContest.Run run) {
        step(text(
                "round %d, %s: %-20s p50 %,.1f ms, p99 %,.1f ms, %,.0f/s",
                round, ReadReport.situation(isArriving), run.source(), run.p50(), run.p99(), run.perSecond()));
    }

    void held(String service, double peak) {
        step(text("%s held at most %,.0f MB", service, peak));
    }

    void reads(ReadOptions options, List<Reads.Outcome> outcomes) {
        out.println();
        new ReadReport(options)
                .lines(outcomes, Runtime.getRuntime().availableProcessors())
                .forEach(out::println);
    }

    /** @param loaded the runs that got through; a service without one did not */
    void sizes(List<Idle> idle, List<Run> loaded, TakenIn intake) {
        out.println();
        print("service            ready: median (all)            idle: median (all)      loaded, at most   at");
        for (String service : Size.SERVICES) {
            List<Idle> own =
                    idle.stream().filter(i -> i.service().equals(service)).toList();
            print(
                    "%-18s %s ms  %s MB  %s",
                    service,
                    figures(own.stream().map(Idle::readyMillis).toList()),
                    figures(own.stream().map(Idle::resident).toList()),
                    loaded(service, loaded, intake));
        }
        print("with %s", idle.get(0).flags());
    }

    private static String loaded(String service, List<Run> loaded, TakenIn intake) {
        if (service.startsWith("ingest")) {
            return text("%4.0f MB  %,.0f/s over HTTP", intake.peak(), intake.perSecond());
        }
        return loaded.stream()
                .filter(run -> service.startsWith(run.contender()))
                .map(run -> text("%4.0f MB  %,.0f/s", run.peak(), run.timeline().running()))
                .findFirst()
                .orElse("did not get through");
    }

    private static String figures(List<Double> all) {
        return text(
                "%,6.0f (%s)",
                Medians.of(all), all.stream().map(rate -> text("%,.0f", rate)).collect(Collectors.joining(" ")));
    }

    private void print(String format, Object... arguments) {
        out.println(text(format, arguments));
    }

    private static String text(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
