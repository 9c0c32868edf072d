package meetlat.ingest.receipt;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission.
 *
 * @param revision the revision that was decided on; null while none was
 * @param findings the reasons of a rejection, or remarks that did not stop the figures
 */
public record Receipt(
        String submissionId, Status status, @Nullable String revision, List<Finding> findings) {

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

    /**
     * One thing that was noticed.
     *
     * @param code what, as a stable code such as {@code negative-count}
     * @param question the question it is about; null when it is about the whole submission
     */
    public record Finding(String code, @Nullable String question, Map<String, String> parameters) {}
}
