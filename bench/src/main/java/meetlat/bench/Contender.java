package meetlat.bench;

import java.util.List;
import meetlat.local.Part;

/** Something that takes all submissions, or all their reports, through, and is timed at it. */
interface Contender {

    /** The name under which a process that was given a group is known to the broker. */
    default String application(String group) {
        return group;
    }

    /** As it is called in the table. */
    String name();

    /** Makes the topics that it writes anew, so that each run starts equal. */
    void prepare();

    /**
     * The process that does it.
     *
     * @param group its consumer group, which nothing used before
     */
    Part process(String group, List<String> jvmOptions);

    /** When it is through; asked for once the topics are ready and before the process starts. */
    Goal goal(String group);

    /** Throws {@link BenchFailure} when what it wrote is not what the workload comes to. */
    void check();
}
