package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.figures.Figures;
import meetlat.schemas.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The programme with its periods and projects. */
@RestController
@Tag(name = "programme")
class ProgrammeController {

    private final Figures figures;

    ProgrammeController(Figures figures) {
        this.figures = figures;
    }

    record ProgrammeAnswer(
            String id,
            Map<String, String> labels,
            String timeZone,
            int definitions,
            List<PeriodAnswer> periods,
            List<ProjectAnswer> projects) {}

    /** A half-open period: {@code start} is its first day, {@code end} the day after its last. */
    record PeriodAnswer(
            String id,
            LocalDate start,
            LocalDate end,
            @Nullable LocalDate deadline) {}

    /** A project; {@code stopped} is the first day on which it no longer ran. */
    record ProjectAnswer(
            String id,
            Map<String, String> labels,
            String language,
            @Nullable LocalDate stopped) {}

    @GetMapping("/api/v1/programme")
    @Operation(summary = "The programme with its periods and projects")
    ProgrammeAnswer programme() {
        Catalogue catalogue = figures.catalogue().orElseThrow(NotPublished::new);
        return new ProgrammeAnswer(
                catalogue.getProgramme().getId(),
                catalogue.getProgramme().getLabels(),
                catalogue.getProgramme().getTimeZone(),
                catalogue.getDefinitions(),
                catalogue.getPeriods().stream()
                        .map(p -> new PeriodAnswer(p.getId(), p.getStart(), p.getEnd(), p.getDeadline()))
                        .toList(),
                catalogue.getProjects().stream()
                        .map(p -> new ProjectAnswer(p.getId(), p.getLabels(), p.getLanguage(), p.getStopped()))
                        .toList());
    }
}
