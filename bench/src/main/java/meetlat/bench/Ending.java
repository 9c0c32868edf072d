package meetlat.bench;

import java.nio.file.Path;

/** The end of the benchmark, whatever brought it: every process is ended, and what they left on disk is removed. */
final class Ending implements Runnable {

    private final Testbed testbed;
    private final Path home;
    private boolean begun;
    private boolean kept;

    Ending(Testbed testbed, Path home) {
        this.testbed = testbed;
        this.home = home;
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
        testbed.close();
        if (!keep) {
            Testbed.remove(home);
        }
    }
}
