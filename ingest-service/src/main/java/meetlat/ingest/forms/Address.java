package meetlat.ingest.forms;

import meetlat.ingest.intake.Names;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a request says beside the body; null is what it does not say.
 *
 * @param responseId the id of the response; without meaning for an export
 * @param project the project that reports, by id or label
 * @param period the period reported on
 */
public record Address(
        @Nullable String responseId,
        @Nullable String project,
        @Nullable String period) {

    public Address {
        responseId = unlessBlank(responseId);
        project = unlessBlank(project);
        period = unlessBlank(period);
    }

    private static @Nullable String unlessBlank(@Nullable String text) {
        String stripped = text == null ? "" : Names.stripped(text);
        return stripped.isEmpty() ? null : stripped;
    }
}
