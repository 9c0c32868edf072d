package meetlat.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a contender was at which moment, from the start of its process until all was through.
 *
 * <p>What is compared is {@link #running()}: the clock starts at the first offset that the contender's group commits and
 * stops when everything is committed, so the start of a JVM, of Spring and of a consumer group is left out for all
 * alike, and so are the records of that first commit. What a JVM costs to warm up stays in, for all alike: each
 * contender is a fresh process and compiles its own code on the same cores. Where that weighs too much, {@link
 * #secondHalf()} leaves most of it out, and more submissions make it small. {@link #withStart()} is what a user waits.
 *
 * <p>Through means committed, with all that a commit stands for: for normalize the reports and outcomes of both its
 * steps, for aggregate the totals of all reports.
 */
final class Timeline {

    /**
     * The processor time that two processes had used at some moment, in nanoseconds.
     *
     * @param own the contender's
     * @param broker the broker's
     */
    record Cpu(long own, long broker) {}

    private record Sample(long nanos, double through, Cpu cpu) {}

    private final List<Sample> samples = new ArrayList<>();

    /**
     * Notes how far the contender is.
     *
     * @param nanos since the start of its process
     * @param through records committed so far
     */
    void note(long nanos, double through, Cpu cpu) {
        samples.add(new Sample(nanos, through, cpu));
    }

    /** Records per second from the first commit on. */
    double running() {
        return rateFrom(Double.MIN_VALUE);
    }

    /**
     * Processor time of the contender for each record from the first commit on, in microseconds. Unlike a rate it hardly
     * changes when others use the machine.
     */
    double ownMicros() {
        return micros(last().cpu().own() - first(Double.MIN_VALUE).cpu().own());
    }

    /** The same of the broker: what reading, writing and committing cost it. */
    double brokerMicros() {
        return micros(last().cpu().broker() - first(Double.MIN_VALUE).cpu().broker());
    }

    private double micros(long nanos) {
        return nanos / 1e3 / (last().through() - first(Double.MIN_VALUE).through());
    }

    /** Records per second from the moment that half of them were committed. */
    double secondHalf() {
        return rateFrom(last().through() / 2);
    }

    /** Records per second from the start of the process on. */
    double withStart() {
        return last().through() / seconds(last().nanos());
    }

    private double rateFrom(double through) {
        Sample first = first(through);
        return (last().through() - first.through()) / seconds(last().nanos() - first.nanos());
    }

    private Sample first(double through) {
        return samples.stream()
                .filter(sample -> sample.through() >= through)
                .findFirst()
                .orElseThrow(() -> new BenchFailure("nothing was committed"));
    }

    private Sample last() {
        return samples.get(samples.size() - 1);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
