package meetlat.ingest.receipt;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a submission is on its way. */
public enum Status {
    PENDING,
    NORMALIZED,
    REJECTED,
    SUPERSEDED,
    WITHDRAWN;

    /** The status in the API. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
