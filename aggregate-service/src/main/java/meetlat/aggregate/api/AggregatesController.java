package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Served;
import meetlat.aggregate.figures.Slice;
import meetlat.aggregate.figures.Slice.AggregateRow;
import meetlat.schemas.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Any slice of the figures. */
@RestController
@Tag(name = "figures")
class AggregatesController {

    private final VersionChoice versions;

    AggregatesController(VersionChoice versions) {
        this.versions = versions;
    }

    record AggregatesAnswer(int definitions, List<AggregateRow> aggregates) {}

    @GetMapping("/api/v1/aggregates")
    @Operation(
            summary = "Any slice of the figures",
            description = "Parameters repeat. Without project: every project and the programme (project null); without "
                    + "period: every period and all together (period null). With by: the indicator as a whole, and one "
                    + "row for each combination of codes of those dimensions that is counted.")
    AggregatesAnswer aggregates(
            @RequestParam List<String> indicator,
            @RequestParam(defaultValue = "") List<String> project,
            @RequestParam(defaultValue = "") List<String> period,
            @RequestParam(defaultValue = "") List<String> by,
            @RequestParam(required = false) @Nullable Integer definitions,
            HttpServletRequest request) {
        Served served = versions.choose(definitions, request);
        Definitions known = served.definitions();
        UnknownName.unlessKnown(known, indicator, project, period);
        UnknownName.unlessKnown(
                "dimension",
                by,
                known.catalogue().getDimensions().stream().map(Dimension::getId).toList());
        return new AggregatesAnswer(served.number(), Slice.of(served, new Slice.Query(indicator, project, period, by)));
    }
}
