package meetlat.ingest.log;

/** The log cannot be written now, or does not say in time that it was; sending again is safe. */
public final class LogUnavailable extends RuntimeException {

    public LogUnavailable(Throwable cause) {
        super("the log of submissions cannot be written now", cause);
    }
}
