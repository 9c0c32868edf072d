package meetlat.ingest.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import meetlat.ingest.forms.ExportedRow;
import meetlat.ingest.log.Taken;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, or would.
 *
 * @param taken what the log says of it; null when it did not get there
 */
record RowResult(ExportedRow row, Status status, @Nullable Taken taken) {

    /** How a row stands to what is on the log. */
    enum Status {
        NEW,
        DUPLICATE,
        REVISION,
        /** Wrong: to be mended by the sender. */
        REJECTED,
        /** The log could not be written; the same file may be sent again. */
        UNAVAILABLE;

        @JsonValue
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static RowResult taken(ExportedRow row, Taken taken) {
        return new RowResult(row, Status.valueOf(taken.kind().name()), taken);
    }

    static RowResult rejected(ExportedRow row) {
        return new RowResult(row, Status.REJECTED, null);
    }

    static RowResult unavailable(ExportedRow row) {
        return new RowResult(row, Status.UNAVAILABLE, null);
    }

    boolean isOutdated() {
        return taken != null && taken.outdated();
    }
}
