package meetlat.deployment.importing;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
interface Pause {

    void of(Duration time) throws InterruptedException;

    /** {@link InterruptedException} becomes unchecked: who ends the command waits for nothing. */
    default void take(Duration time) {
        try {
            of(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
