package meetlat.aggregate.annex;

import java.time.LocalDate;
import java.util.List;
import meetlat.schemas.ResultsLevel;
import meetlat.schemas.VersionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A project's annex, in one language.
 *
 * @param language nl, fr, de or en
 * @param members the municipalities of the consortium; empty when they are not recorded
 * @param timeZone of the programme: in which its days begin and end
 * @param synthetic whether any figure in it is made up for a sample
 * @param sections those that have an indicator of which the project reported something
 * @param notReported the other indicators, by name
 * @param definitions of the indicators in the sections, in their order
 */
public record Annex(
        String language,
        String projectId,
        String project,
        List<String> members,
        String programme,
        String timeZone,
        Version version,
        AsOf figures,
        boolean synthetic,
        List<PeriodName> periods,
        List<Section> sections,
        List<String> notReported,
        List<Definition> definitions) {

    /**
     * The definitions version.
     *
     * @param label its title; empty when it has none
     * @param inForceFrom null for a draft without a date
     */
    public record Version(
            int number,
            int edition,
            String label,
            VersionStatus status,
            @Nullable LocalDate inForceFrom) {}

    /** A period; {@code last} is its last day. */
    public record PeriodName(String id, LocalDate first, LocalDate last) {}

    /** The indicators of one results level. */
    public record Section(ResultsLevel level, List<AnnexIndicator> indicators) {}
}
