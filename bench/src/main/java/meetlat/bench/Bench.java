package meetlat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import meetlat.bench.Contest.Run;
import meetlat.bench.Size.Idle;
import meetlat.bench.workload.Workload;
import meetlat.local.StartFailure;
import meetlat.schemas.Topics;

/** The benchmark behind {@code bench/run}. Its arguments: the project's root folder, then the {@link Options}. */
public final class Bench {

    /** The flags that the services run with: the same for all contenders. */
    private static final List<String> CONTENDER_FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k");

    /** Room enough. */
    private static final String HEAP = "-Xmx512m";

    /** Room for as many large tables at once as there are readers; 512 MB are too few for 50 of 10,000 projects. */
    private static final String HEAP_FOR_READERS = "-Xmx2g";

    /** The services whose memory is looked at while they take a whole topic through. */
    private static final List<String> LOADED = List.of(NormalizeContender.NAME, AggregateContender.NAME);

    private final Options options;
    private final Testbed testbed;
    private final Report report;

    private Bench(Options options, Testbed testbed, Report report) {
        this.options = options;
        this.testbed = testbed;
        this.report = report;
    }

    public static void main(String[] arguments) {
        Quiet.registryClient();
        Report report = new Report();
        try {
            run(
                    Path.of(arguments[0]).toAbsolutePath().normalize(),
                    List.of(arguments).subList(1, arguments.length),
                    report);
        } catch (BenchFailure | StartFailure failure) {
            report.failed(String.valueOf(failure.getMessage()));
            System.exit(1);
        }
        System.exit(0);
    }

    private static void run(Path root, List<String> arguments, Report report) {
        Options options = Options.parse(arguments);
        Path home = home(root);
        Ending ending = new Ending(home);
        Runtime.getRuntime().addShutdownHook(new Thread(ending, "end"));
        if (options.keep()) {
            ending.keepUnlessBegun();
        }
        try {
            if (options.submitting()) {
                Workload workload = new Workload(options.submissions(), options.seed());
                try (Testbed testbed = ending.ends(new Testbed(root, home, workload))) {
                    new Bench(options, testbed, report).run();
                }
            }
            if (options.reads()) {
                List<Reads.Outcome> outcomes = new ArrayList<>();
                for (int projects : options.reading().projects()) {
                    Workload workload = Workload.of(projects, options.seed());
                    Path own = home.resolve("reads-" + projects);
                    try (Testbed testbed = ending.ends(new Testbed(root, own, workload))) {
                        outcomes.addAll(
                                new Reads(testbed, options, flags(options, HEAP_FOR_READERS), report).measure());
                    }
                }
                report.reads(options.reading(), outcomes);
            }
        } catch (RuntimeException failure) {
            // While all is being ended, parts fail because they were ended.
            if (ending.keepUnlessBegun()) {
                report.step("logs are kept in " + root.relativize(home));
                throw failure;
            }
        }
    }

    private static Path home(Path root) {
        try {
            Path parent = Files.createDirectories(root.resolve(".meetlat"));
            return Files.createTempDirectory(parent, "bench-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        report.machine(testbed.brokerLibs());
        testbed.start();
        report.step("broker and registry are up");
        List<Idle> idle = options.sizes() ? idle() : List.of();
        if (options.rates() || options.history() || options.sizes()) {
            fill();
        }
        Contest contest = new Contest(testbed);
        if (options.rates()) {
            report.contest(rounds(contest));
        }
        if (options.history()) {
            report.history(options.submissions(), new HistoryCount(testbed, flags()).rounds(options.rounds(), report));
        }
        if (options.intake()) {
            report.intake(new Intake(testbed, options, flags()).rounds(report));
        }
        if (options.sizes()) {
            List<Run> loaded = loaded(contest);
            report.sizes(idle, loaded, new Size(testbed).intake(options.requests()));
            if (loaded.size() < LOADED.size()) {
                throw new BenchFailure("not every service got through with the flags of ./start");
            }
        }
    }

    private List<Idle> idle() {
        Size size = new Size(testbed);
        List<Idle> idle = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            for (String service : Size.SERVICES) {
                Idle measured = size.idle(service, Integer.toString(round));
                report.idle(measured);
                idle.add(measured);
            }
        }
        return idle;
    }

    private void fill() {
        double bytes = Fill.run(testbed.bootstrapServers(), testbed.serdes(), testbed.workload());
        long filled = testbed.cluster().ends(Topics.SUBMISSIONS.name()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        Checks.count("filling", Topics.SUBMISSIONS.name(), options.submissions(), filled);
        report.workload(testbed.workload(), bytes);
    }

    private List<List<Run>> rounds(Contest contest) {
        List<String> flags = flags();
        report.step("contenders run with " + String.join(" ", flags));
        List<List<Run>> rounds = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            List<Run> runs = new ArrayList<>();
            for (Contender contender : contest.order(round)) {
                Run run = contest.run(contender, Integer.toString(round), flags);
                report.run(round + 1, run);
                runs.add(run);
            }
            rounds.add(runs);
        }
        return rounds;
    }

    private List<String> flags() {
        return flags(options, HEAP);
    }

    private static List<String> flags(Options options, String heap) {
        List<String> flags = new ArrayList<>(CONTENDER_FLAGS);
        flags.add(heap);
        flags.addAll(options.jvmOptions());
        return flags;
    }

    /**
     * The same once more with the small flags of {@code ./start}, for the memory. A service that does not get through
     * with them is told of and left out: that is a figure too.
     */
    private List<Run> loaded(Contest contest) {
        List<Run> loaded = new ArrayList<>();
        for (Contender contender : contest.order(0)) {
            if (LOADED.contains(contender.name())) {
                report.step("loading " + contender.name() + " with the flags of ./start");
                try {
                    loaded.add(contest.run(contender, "loaded", List.of()));
                } catch (BenchFailure | StartFailure failure) {
                    report.failed(String.valueOf(failure.getMessage()));
                }
            }
        }
        return loaded;
    }
}
