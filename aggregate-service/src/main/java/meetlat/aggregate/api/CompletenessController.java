package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import meetlat.aggregate.completeness.Completeness;
import meetlat.aggregate.completeness.CompletenessCounts;
import meetlat.aggregate.completeness.PeriodCompleteness;
import meetlat.aggregate.completeness.ProjectCompleteness;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Served;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has reported what, when, late or not at all. */
@RestController
@Tag(name = "figures")
class CompletenessController {

    private final VersionChoice versions;
    private final Clock clock;

    CompletenessController(VersionChoice versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** {@code total} is over the projects and periods that are listed. */
    record CompletenessAnswer(
            int definitions,
            List<PeriodCompleteness> periods,
            List<ProjectCompleteness> projects,
            CompletenessCounts total) {

        static CompletenessAnswer of(int definitions, Completeness found) {
            return new CompletenessAnswer(definitions, found.periods(), found.projects(), found.total());
        }
    }

    @GetMapping("/api/v1/completeness")
    @Operation(
            summary = "Who has reported what, when, late or not at all",
            description =
                    "Parameters repeat; without them: all. Status: on-time, late (first submitted after the deadline), "
                            + "missing, withdrawn (reported, taken back, and nothing stands), due (nothing received, and it may "
                            + "still come in time), not-expected (the project had stopped, or had not started). Forms that report "
                            + "as one are one report; a cell of several reports has the status of that of which most is left to "
                            + "be done. submittedAt is when what stands was first submitted, so a report that was in time and is "
                            + "corrected later is on time, and revised. Counts are of reports that are expected; received is on "
                            + "time or late, share is received of expected.")
    CompletenessAnswer completeness(
            @RequestParam(defaultValue = "") List<String> project,
            @RequestParam(defaultValue = "") List<String> period,
            @RequestParam(required = false) @Nullable Integer definitions,
            HttpServletRequest request) {
        Served served = versions.choose(definitions, request);
        Definitions known = served.definitions();
        UnknownName.unlessKnown(known, List.of(), project, period);
        return CompletenessAnswer.of(
                served.number(),
                Completeness.of(
                        known.catalogue(),
                        served.received(),
                        clock.instant(),
                        new Completeness.Query(project, period)));
    }
}
