package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import meetlat.aggregate.comparison.Comparison;
import meetlat.aggregate.comparison.Comparison.Filter;
import meetlat.aggregate.comparison.ComparisonCsv;
import meetlat.aggregate.comparison.IndicatorComparison;
import meetlat.aggregate.figures.EditionProgress;
import meetlat.aggregate.figures.Served;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two definitions versions side by side. */
@RestController
@RequestMapping("/api/v1/definitions/compare")
@Tag(name = "definitions")
class ComparisonController {

    private static final String CSV = "text/csv";

    private final VersionChoice versions;

    ComparisonController(VersionChoice versions) {
        this.versions = versions;
    }

    /** The progress says how far each version is counted; null when that is not known yet. */
    record ComparisonAnswer(
            int from,
            int to,
            @Nullable EditionProgress fromProgress,
            @Nullable EditionProgress toProgress,
            List<IndicatorComparison> indicators) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What differs between two definitions versions, cell by cell, and because of which rule",
            description = "Cells that are the same, or missing under both, are left out. indicator, project and period "
                    + "repeat and narrow it down. With format=csv, or Accept: text/csv, one line for each cell.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = ComparisonAnswer.class)),
                @Content(mediaType = CSV, schema = @Schema(type = "string"))
            })
    ComparisonAnswer compare(
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(defaultValue = "") List<String> indicator,
            @RequestParam(defaultValue = "") List<String> project,
            @RequestParam(defaultValue = "") List<String> period,
            HttpServletRequest request) {
        Served before = versions.choose(from, request);
        Served after = versions.choose(to, request);
        Comparison comparison = comparison(before, after, new Filter(indicator, project, period));
        return new ComparisonAnswer(
                from,
                to,
                before.progress(),
                after.progress(),
                comparison.indicators().toList());
    }

    @GetMapping(produces = CSV)
    @Operation(hidden = true)
    void compareAsCsv(
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(defaultValue = "") List<String> indicator,
            @RequestParam(defaultValue = "") List<String> project,
            @RequestParam(defaultValue = "") List<String> period,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Comparison comparison = comparison(
                versions.choose(from, request), versions.choose(to, request), new Filter(indicator, project, period));
        response.setContentType(CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        ComparisonCsv.write(comparison, response.getWriter());
    }

    private static Comparison comparison(Served from, Served to, Filter filter) {
        Comparison comparison = new Comparison(from, to, filter);
        UnknownName.unlessKnown("indicator", filter.indicators(), comparison.knownIndicators());
        UnknownName.unlessKnown("project", filter.projects(), comparison.knownProjects());
        UnknownName.unlessKnown("period", filter.periods(), comparison.knownPeriods());
        return comparison;
    }
}
