package meetlat.ingest.sheet;

import java.util.List;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.Wording;

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

    /** Why the file is refused; each has a text in the readers' languages. */
    public enum Reason {
        UNKNOWN_TYPE(Kind.UNKNOWN_TYPE, FaultCode.SHEET_UNKNOWN_TYPE),
        /** Of another kind that Excel writes: .xls or .xlsb. */
        OLD_EXCEL(Kind.UNKNOWN_TYPE, FaultCode.SHEET_OLD_EXCEL),
        /** A spreadsheet of LibreOffice: .ods. */
        OPEN_DOCUMENT(Kind.UNKNOWN_TYPE, FaultCode.SHEET_OPEN_DOCUMENT),
        /** A workbook with macros. They would not be run, but an export has none. */
        MACRO(Kind.UNKNOWN_TYPE, FaultCode.SHEET_MACRO),
        PASSWORD_PROTECTED(Kind.UNREADABLE, FaultCode.SHEET_PASSWORD_PROTECTED),
        DAMAGED(Kind.UNREADABLE, FaultCode.SHEET_DAMAGED),
        EMPTY(Kind.UNREADABLE, FaultCode.SHEET_EMPTY),
        /** Value: the most rows. */
        TOO_MANY_ROWS(Kind.TOO_LARGE, FaultCode.SHEET_TOO_MANY_ROWS),
        /** Value: the most columns. */
        TOO_MANY_COLUMNS(Kind.TOO_LARGE, FaultCode.SHEET_TOO_MANY_COLUMNS),
        /** Value: the most characters. */
        CELL_TOO_LONG(Kind.TOO_LARGE, FaultCode.SHEET_CELL_TOO_LONG),
        /** Value: the most characters. */
        ROW_TOO_LONG(Kind.TOO_LARGE, FaultCode.SHEET_ROW_TOO_LONG),
        UNPACKS_TO_TOO_MUCH(Kind.TOO_LARGE, FaultCode.SHEET_UNPACKS_TO_TOO_MUCH);

        private final Kind kind;
        private final FaultCode code;

        Reason(Kind kind, FaultCode code) {
            this.kind = kind;
            this.code = code;
        }

        private static Reason usual(Kind kind) {
            return switch (kind) {
                case UNKNOWN_TYPE -> UNKNOWN_TYPE;
                case TOO_LARGE -> UNPACKS_TO_TOO_MUCH;
                case UNREADABLE -> DAMAGED;
            };
        }
    }

    private final Reason reason;
    private final String place;
    private final transient List<Object> values;

    private SheetRefused(Reason reason, String place, String message, List<Object> values) {
        super(message);
        this.reason = reason;
        this.place = place;
        this.values = values;
    }

    /** For the usual reason of the kind. */
    public SheetRefused(Kind kind, String message) {
        this(Reason.usual(kind), "", message, List.of());
    }

    /** The file as a whole is refused; the values are those of the reason. */
    static SheetRefused because(Reason reason, String message, Object... values) {
        return new SheetRefused(reason, "", message, List.of(values));
    }

    /** The file is refused for what stands at a place in it. */
    static SheetRefused at(String place, Reason reason, String message, Object... values) {
        return new SheetRefused(reason, place, message, List.of(values));
    }

    static SheetRefused damaged(String message) {
        return because(Reason.DAMAGED, message);
    }

    public Kind kind() {
        return reason.kind;
    }

    public Reason reason() {
        return reason;
    }

    /** The cell that it is about, as {@link Cell#reference}; empty for the file as a whole. */
    public String place() {
        return place;
    }

    /** The reason in the reader's language. */
    public Wording wording() {
        return new Wording(reason.code, values);
    }
}
