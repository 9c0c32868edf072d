package meetlat.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import meetlat.local.Part;
import meetlat.schemas.Report;
import meetlat.schemas.Submission;
import org.apache.avro.specific.SpecificRecord;

/** The plain loop over one topic. */
final class LoopContender<V extends SpecificRecord> implements Contender {

    private final String name;
    private final Testbed testbed;
    private final Copied<V> copied;
    private final BiFunction<Testbed, V, V> expected;

    private LoopContender(String name, Testbed testbed, Copied<V> copied, BiFunction<Testbed, V, V> expected) {
        this.name = name;
        this.testbed = testbed;
        this.copied = copied;
        this.expected = expected;
    }

    static LoopContender<Submission> overSubmissions(Testbed testbed) {
        return new LoopContender<>(
                "loop",
                testbed,
                Copied.SUBMISSIONS,
                (bed, found) -> bed.workload().submission(bed.workload().index(found.getProject(), found.getPeriod())));
    }

    static LoopContender<Report> overReports(Testbed testbed) {
        return new LoopContender<>(
                "loop over reports",
                testbed,
                Copied.REPORTS,
                (bed, found) -> bed.workload().report(bed.workload().index(found.getProject(), found.getPeriod())));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() {
        testbed.cluster().makeAnew(copied.to());
    }

    @Override
    public Part process(String group, List<String> jvmOptions) {
        return testbed.loop(copied, group, jvmOptions);
    }

    @Override
    public Goal goal(String group) {
        return new CommittedOffsets(
                testbed.cluster(), group, copied.from(), testbed.workload().submissions());
    }

    @Override
    public void check() {
        Set<String> keys = new HashSet<>();
        Scan.values(testbed.bootstrapServers(), testbed.serdes(), copied.to(), (key, found) -> {
            if (!found.equals(expected.apply(testbed, found)) || !keys.add(key)) {
                throw new BenchFailure(name + " wrote a record that is not the one it read: " + key);
            }
        });
        Checks.count(name, copied.to().name(), testbed.workload().submissions(), keys.size());
    }
}
