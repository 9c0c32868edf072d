package meetlat.deployment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of the files of a definitions version, as they are written by hand. */
final class CatalogueYaml {

    private CatalogueYaml() {}

    /** {@code programme.yaml}. */
    record ProgrammeFile(String id, Map<String, String> labels, String timeZone, List<PeriodEntry> periods) {}

    record PeriodEntry(
            String id,
            LocalDate start,
            LocalDate end,
            @Nullable LocalDate deadline) {}

    /** {@code projects.yaml}. */
    record ProjectsFile(List<ProjectEntry> projects) {}

    record ProjectEntry(
            String id,
            Map<String, String> labels,
            String language,
            @Nullable LocalDate stopped) {}

    /** {@code indicators.yaml}. */
    record IndicatorsFile(List<IndicatorEntry> indicators) {}

    record IndicatorEntry(String id, Map<String, String> labels, Map<String, String> definition, String unit) {}

    /** {@code forms/*.yaml}. */
    record FormFile(String id, Map<String, String> labels, List<QuestionEntry> questions) {}

    record QuestionEntry(
            String id,
            @Nullable List<String> aliases,
            Map<String, String> labels,
            long maximum,
            String indicator,
            String match) {}
}
