package meetlat.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import meetlat.bench.Timeline.Cpu;
import meetlat.local.ChildProcess;
import meetlat.local.Children;

/** Runs contenders, one at a time, each as a fresh process with a group and state of its own. */
final class Contest {

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final Duration STUCK_AFTER = Duration.ofSeconds(120);

    private final Testbed testbed;
    private final List<Contender> contenders;

    Contest(Testbed testbed) {
        this.testbed = testbed;
        this.contenders = List.of(
                LoopContender.overSubmissions(testbed),
                new NormalizeContender(testbed),
                new AggregateContender(testbed),
                LoopContender.overReports(testbed));
    }

    /**
     * One run.
     *
     * @param contender its name
     * @param peak the most memory that it held, in megabytes
     */
    record Run(String contender, Timeline timeline, double peak) {}

    /** The contenders in the order of a round. Each round begins with the next, so that none always comes after a rest. */
    List<Contender> order(int round) {
        List<Contender> order = new ArrayList<>(contenders);
        // The first must not: aggregate reads what normalize has written.
        Collections.rotate(order, -(round % order.size()));
        return order;
    }

    /** Runs a contender from empty topics until it is through, and checks what it wrote. */
    Run run(Contender contender, String suffix, List<String> jvmOptions) {
        String group = contender.name().replace(' ', '-') + "-" + suffix;
        contender.prepare();
        Run run = time(contender, group, jvmOptions);
        contender.check();
        testbed.forget(group, contender.application(group));
        return run;
    }

    private Run time(Contender contender, String group, List<String> jvmOptions) {
        Timeline timeline = new Timeline();
        try (Goal goal = contender.goal(group);
                Children stage = testbed.stage()) {
            long startedAt = System.nanoTime();
            ChildProcess process = stage.start(contender.process(group, jvmOptions));
            follow(process, goal, startedAt, timeline);
            return new Run(
                    contender.name(), timeline, Memory.peak(process.handle().pid()));
        }
    }

    /** Rests on what Linux counts, in steps of 10 ms. */
    private static long used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private void follow(ChildProcess process, Goal goal, long startedAt, Timeline timeline) {
        double before = 0;
        long movedAt = startedAt;
        while (true) {
            process.requireAlive();
            double through = goal.through();
            boolean reached = goal.isReached();
            long now = System.nanoTime();
            timeline.note(now - startedAt, through, new Cpu(used(process.handle()), used(testbed.brokerProcess())));
            if (reached) {
                return;
            }
            if (through > before) {
                movedAt = now;
                before = through;
            } else if (now - movedAt > STUCK_AFTER.toNanos()) {
                throw new BenchFailure(process.name() + " is stuck at " + (long) through + ": see " + process.log());
            }
            Waiting.pause(LOOK_EVERY);
        }
    }
}
