package meetlat.deployment.importing;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says how far it is: on one line that moves on a terminal, now and then a line elsewhere. */
final class Progress {

    private static final Duration ON_TERMINAL = Duration.ofMillis(200);
    private static final Duration ELSEWHERE = Duration.ofSeconds(10);
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean terminal;
    private final Clock clock;
    private Instant last;

    Progress(PrintStream err, boolean terminal, Clock clock) {
        this.err = err;
        this.terminal = terminal;
        this.clock = clock;
        this.last = clock.instant();
    }

    void at(String text) {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(terminal ? ON_TERMINAL : ELSEWHERE) >= 0) {
            last = now;
            if (terminal) {
                err.print(ERASE_LINE + text);
                err.flush();
            } else {
                err.println(text);
            }
        }
    }

    /** Something to keep in sight. */
    void say(String text) {
        clear();
        err.println(text);
    }

    /** Makes room for lines of another stream on the same terminal. */
    void clear() {
        if (terminal) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
