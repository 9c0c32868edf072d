package meetlat.ingest.push;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What is to be sent to one source: so many at a time, and so many waiting. For one thread. */
final class Outbox {

    private static final int AT_A_TIME = 4;

    private final Deque<Pending> due = new ArrayDeque<>();
    private final int most;
    private int pending;
    private int underWay;

    /** @param most how many may be pending */
    Outbox(int most) {
        this.most = most;
    }

    /** Takes one more on; false when too many are pending. */
    boolean accept(Pending one) {
        if (pending >= most) {
            return false;
        }
        pending++;
        due.addLast(one);
        return true;
    }

    void dueAgain(Pending one) {
        due.addLast(one);
    }

    /** The next to be sent, or null when none is due or enough are under way. */
    @Nullable
    Pending next() {
        if (underWay >= AT_A_TIME || due.isEmpty()) {
            return null;
        }
        underWay++;
        return due.removeFirst();
    }

    void answered() {
        underWay--;
    }

    void finished() {
        pending--;
    }
}
