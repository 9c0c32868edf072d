package meetlat.bench;

/** Fails the benchmark when a contender did not do what it is timed for. */
final class Checks {

    private Checks() {}

    static void count(String contender, String topic, long expected, long found) {
        if (found != expected) {
            throw new BenchFailure(contender + " left " + found + " records on " + topic + ", not " + expected);
        }
    }
}
