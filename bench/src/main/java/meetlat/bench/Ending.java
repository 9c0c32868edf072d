package meetlat.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The end of the benchmark, whatever brought it: every process is ended, and what they left on disk is removed. */
final class Ending implements Runnable {

    private final Path home;
    private final List<Testbed> testbeds = new ArrayList<>();
    private boolean begun;
    private boolean kept;

    Ending(Path home) {
        this.home = home;
    }

    /** Has a testbed ended too, if it is not by then. */
    synchronized Testbed ends(Testbed testbed) {
        if (begun) {
            throw new BenchFailure("everything is being ended");
        }
        testbeds.add(testbed);
        return testbed;
    }

    /** Leaves data and logs in place; returns false when all is being ended already. */
    synchronized boolean keepUnlessBegun() {
        kept = kept || !begun;
        return kept;
    }

    private synchronized boolean begin() {
        begun = true;
        return kept;
    }

    @Override
    public void run() {
        boolean keep = begin();
        testbeds.forEach(Testbed::close);
        if (!keep) {
            Testbed.remove(home);
        }
    }
}
