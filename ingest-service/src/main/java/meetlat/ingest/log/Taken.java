package meetlat.ingest.log;

/**
 * What became of a submission that was sent.
 *
 * @param submissionId the response's identity
 * @param outdated whether a later revision of the response is on the log, so that this one does not count
 */
public record Taken(String submissionId, Kind kind, boolean outdated) {

    /** How it stands to what is on the log. */
    public enum Kind {
        /** The first of its response. */
        NEW,
        /** Other content than any revision of its response. */
        REVISION,
        /** The same content came before; nothing was written. */
        DUPLICATE
    }
}
