package meetlat.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import meetlat.bench.workload.Workload;
import meetlat.local.Part;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.Topics;

/** The normalize service, from submissions to reports and outcomes. */
final class NormalizeContender implements Contender {

    static final String NAME = "normalize";
    private static final String REPARTITION = "-contributions-repartition";

    private final Testbed testbed;

    NormalizeContender(Testbed testbed) {
        this.testbed = testbed;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare() {
        testbed.cluster().makeAnew(Topics.REPORTS);
        testbed.cluster().makeAnew(Topics.OUTCOMES);
    }

    @Override
    public Part process(String group, List<String> jvmOptions) {
        return testbed.service("normalize-service", group, jvmOptions);
    }

    /** Each edition of a definitions version is counted by an application of its own. */
    @Override
    public String application(String group) {
        return group + "-v" + Workload.DEFINITIONS.definitions() + "-e" + Workload.DEFINITIONS.edition();
    }

    /**
     * Both steps must be through. The second reads a topic between them; its end is taken with what is not committed
     * there yet, and only after the first step has committed its last submission, so it cannot be taken too low.
     */
    @Override
    public Goal goal(String group) {
        CommittedOffsets submissions = new CommittedOffsets(
                testbed.cluster(),
                application(group),
                Topics.SUBMISSIONS,
                testbed.workload().submissions());
        return new Goal() {
            @Override
            public double through() {
                return submissions.through();
            }

            @Override
            public boolean isReached() {
                return submissions.isReached()
                        && submissions.isCommitted(testbed.cluster().ends(application(group) + REPARTITION));
            }
        };
    }

    @Override
    public void check() {
        Workload workload = testbed.workload();
        Set<String> reports = new HashSet<>();
        Scan.values(testbed.bootstrapServers(), testbed.serdes(), Topics.REPORTS, (key, found) -> {
            int index = workload.index(found.getProject(), found.getPeriod());
            if (!key.equals(workload.reportKey(index)) || !found.equals(workload.report(index)) || !reports.add(key)) {
                throw new BenchFailure("normalize wrote a wrong report: " + key);
            }
        });
        Checks.count(NAME, Topics.REPORTS.name(), workload.submissions(), reports.size());
        Set<String> outcomes = new HashSet<>();
        Scan.values(testbed.bootstrapServers(), testbed.serdes(), Topics.OUTCOMES, (key, found) -> {
            if (found.getStatus() != OutcomeStatus.NORMALIZED || !outcomes.add(key)) {
                throw new BenchFailure("normalize wrote a wrong outcome: " + key);
            }
        });
        Checks.count(NAME, Topics.OUTCOMES.name(), workload.submissions(), outcomes.size());
    }
}
