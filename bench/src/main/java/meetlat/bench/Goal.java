package meetlat.bench;

/** How far a contender is; looked at over and over while it runs. */
interface Goal extends AutoCloseable {

    /** Submissions (or reports) whose reading was committed so far. */
    double through();

    /** Whether all that it has to write is committed too. */
    boolean isReached();

    @Override
    default void close() {}
}
