package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import meetlat.schemas.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The programme with its periods and projects. */
@RestController
@Tag(name = "programme")
class ProgrammeController {

    private static final String EXPLANATIONS = "/api/v1/explanations";

    private final VersionChoice versions;
    private final @Nullable String explanationsUrl;

    /** @param ingestUrl address of the ingest-service as browsers reach it; empty when pages take no explanations */
    ProgrammeController(VersionChoice versions, @Value("${meetlat.ingest-url:}") String ingestUrl) {
        this.versions = versions;
        this.explanationsUrl = ingestUrl.isBlank() ? null : ingestUrl + EXPLANATIONS;
    }

    /** @param explanationsUrl where a page sends explanations; null when it takes none */
    record ProgrammeAnswer(
            String id,
            Map<String, String> labels,
            String timeZone,
            int definitions,
            List<PeriodAnswer> periods,
            List<ProjectAnswer> projects,
            @Nullable String explanationsUrl) {}

    /** A half-open period: {@code start} is its first day, {@code end} the day after its last. */
    record PeriodAnswer(
            String id,
            LocalDate start,
            LocalDate end,
            @Nullable LocalDate deadline) {}

    /**
     * A project; {@code started} is the first day on which it ran, {@code stopped} the first on which it no longer ran,
     * {@code members} the municipalities of the consortium.
     */
    record ProjectAnswer(
            String id,
            Map<String, String> labels,
            String language,
            @Nullable LocalDate started,
            @Nullable LocalDate stopped,
            List<String> members) {}

    @GetMapping("/api/v1/programme")
    @Operation(summary = "The programme with its periods and projects")
    ProgrammeAnswer programme(
            @RequestParam(required = false) @Nullable Integer definitions, HttpServletRequest request) {
        Catalogue catalogue =
                versions.choose(definitions, request).definitions().catalogue();
        return new ProgrammeAnswer(
                catalogue.getProgramme().getId(),
                catalogue.getProgramme().getLabels(),
                catalogue.getProgramme().getTimeZone(),
                catalogue.getDefinitions(),
                catalogue.getPeriods().stream()
                        .map(p -> new PeriodAnswer(p.getId(), p.getStart(), p.getEnd(), p.getDeadline()))
                        .toList(),
                catalogue.getProjects().stream()
                        .map(p -> new ProjectAnswer(
                                p.getId(),
                                p.getLabels(),
                                p.getLanguage(),
                                p.getStarted(),
                                p.getStopped(),
                                p.getMembers()))
                        .toList(),
                explanationsUrl);
    }
}
