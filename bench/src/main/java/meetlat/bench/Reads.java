package meetlat.bench;

import java.util.ArrayList;
import java.util.List;
import meetlat.bench.PostgresTables.Form;
import meetlat.bench.ReadContest.Run;
import meetlat.bench.workload.Workload;
import meetlat.local.ChildProcess;
import meetlat.local.Children;
import meetlat.local.Service;

/**
 * How long readers wait for the project by period table of one indicator, from aggregate-service and by {@code GROUP BY}
 * from a PostgreSQL that holds the same observations of all indicators. First while the figures stand still, then while
 * a submission comes in each second, so that an answer that was kept is soon out of date.
 */
final class Reads {

    /** The question whose indicator is asked for. */
    private static final int QUESTION = 7;

    private final Testbed testbed;
    private final Options options;
    private final List<String> flags;
    private final Report report;

    /** @param testbed not started */
    Reads(Testbed testbed, Options options, List<String> flags, Report report) {
        this.testbed = testbed;
        this.options = options;
        this.flags = flags;
        this.report = report;
    }

    /**
     * What was measured of a table.
     *
     * @param isArriving whether submissions came in meanwhile
     * @param rounds the runs of each round, in any order
     */
    record Outcome(int projects, boolean isArriving, List<List<Run>> rounds) {}

    List<Outcome> measure() {
        report.machine(testbed.brokerLibs());
        testbed.start();
        Workload workload = testbed.workload();
        report.workload(workload, Fill.run(testbed.bootstrapServers(), testbed.serdes(), workload));
        Service service = testbed.openAggregates("reads-aggregate", flags);
        try (Children stage = testbed.stage()) {
            ChildProcess aggregate = stage.start(service);
            List<ChildProcess> processes =
                    List.of(stage.start(testbed.service("normalize-service", "reads-normalize", flags)), aggregate);
            processes.forEach(ChildProcess::awaitReady);
            report.step("services run with " + String.join(" ", flags));
            Postgres postgres = testbed.postgres();
            postgres.start(stage);
            try (SubmissionsTopic topic = new SubmissionsTopic(testbed);
                    PostgresStore store = new PostgresStore(postgres)) {
                report.observations(postgres.version(), store.fill(workload));
                String indicator = Workload.indicator(QUESTION);
                boolean isZipped = options.reading().isZipped();
                List<TableSource> sources = List.of(
                        new MeetlatTables(service.address(), indicator, isZipped, topic),
                        new PostgresTables(postgres, store, workload, indicator, Form.ROWS),
                        new PostgresTables(
                                postgres, store, workload, indicator, isZipped ? Form.ZIPPED_JSON : Form.JSON));
                List<Outcome> outcomes =
                        outcomes(new ReadContest(workload, QUESTION, sources, processes, options.reading()));
                report.held(aggregate.name(), Memory.peak(aggregate.handle().pid()));
                return outcomes;
            }
        }
    }

    private List<Outcome> outcomes(ReadContest contest) {
        contest.check();
        report.step("all tables add up to a recount");
        contest.warm();
        report.step("all are warm");
        List<Outcome> outcomes = new ArrayList<>();
        for (boolean isArriving : List.of(false, true)) {
            List<List<Run>> rounds = new ArrayList<>();
            for (int round = 1; round <= options.rounds(); round++) {
                List<Run> runs = contest.round(round, isArriving);
                for (Run run : runs) {
                    report.read(round, isArriving, run);
                }
                rounds.add(runs);
            }
            outcomes.add(new Outcome(testbed.workload().projects(), isArriving, rounds));
        }
        return outcomes;
    }
}
