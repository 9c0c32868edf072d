package meetlat.ingest.sheet;

/** A file cannot be read as an export as a whole. The message says why and what to do, and quotes nothing of the file. */
public final class SheetRefused extends RuntimeException {

    /** What kind of refusal it is; decides the HTTP status. */
    public enum Kind {
        /** Neither a workbook nor a CSV file. */
        UNKNOWN_TYPE,
        /** More than is read: bytes, rows, columns, or what they unpack to. */
        TOO_LARGE,
        /** Damaged, locked with a password, without rows, or of an unknown form of these types. */
        UNREADABLE
    }

    private final Kind kind;

    public SheetRefused(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
