package meetlat.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meetlat.bench.workload.Workload;
import meetlat.local.Part;
import meetlat.schemas.Aggregate;
import meetlat.schemas.Topics;

/** The aggregate service, from the reports that normalize wrote last to the totals. */
final class AggregateContender implements Contender {

    static final String NAME = "aggregate";

    private final Testbed testbed;
    private final Map<String, Workload.Total> recount;

    AggregateContender(Testbed testbed) {
        this.testbed = testbed;
        this.recount = testbed.workload().recount();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare() {
        testbed.cluster().makeAnew(Topics.AGGREGATES);
    }

    @Override
    public Part process(String group, List<String> jvmOptions) {
        return testbed.service("aggregate-service", group, jvmOptions);
    }

    /** It sums in memory and writes at intervals, so that committed offsets are not enough: the totals must be there. */
    @Override
    public Goal goal(String group) {
        int all = testbed.workload().submissions();
        CommittedOffsets reports = new CommittedOffsets(testbed.cluster(), group, Topics.REPORTS, all);
        TotalsTail totals = new TotalsTail(testbed.bootstrapServers(), testbed.serdes());
        return new Goal() {
            @Override
            public double through() {
                return reports.through();
            }

            @Override
            public boolean isReached() {
                return totals.reports() == all && reports.isReached();
            }

            @Override
            public void close() {
                totals.close();
            }
        };
    }

    @Override
    public void check() {
        Map<String, Aggregate> totals = new HashMap<>();
        Scan.values(
                testbed.bootstrapServers(),
                testbed.serdes(),
                Topics.AGGREGATES,
                (key, found) -> totals.put(found.getPeriod(), found));
        Checks.count(NAME, Topics.AGGREGATES.name(), recount.size(), totals.size());
        recount.forEach((period, expected) -> {
            Aggregate found = totals.get(period);
            if (found.getReports() != expected.reports()
                    || !found.getSums().equals(expected.sums())
                    || !found.getContributors().equals(expected.contributors())) {
                throw new BenchFailure("the total of period " + period + " is not what a recount gives");
            }
        });
    }
}
