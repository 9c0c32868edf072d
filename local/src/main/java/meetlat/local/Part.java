package meetlat.local;

/** A part of the system that runs as a process of its own. */
public interface Part {

    /** How the part is called in messages, and how its log file is called. */
    String name();

    /**
     * Starts the part and returns without waiting until it is ready.
     *
     * @throws StartFailure if it cannot be started at all
     */
    ChildProcess start();
}
