package meetlat.aggregate.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import meetlat.aggregate.deviation.Deviation;
import meetlat.aggregate.deviation.Deviation.Finding;
import meetlat.aggregate.deviation.DeviationRule;
import meetlat.aggregate.deviation.IndicatorDeviations;
import meetlat.aggregate.deviation.Thresholds;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The counts that stand out, and why. */
@RestController
@Tag(name = "figures")
class DeviationsController {

    private final VersionChoice versions;
    private final DeviationWords words;

    DeviationsController(VersionChoice versions, DeviationWords words) {
        this.versions = versions;
        this.words = words;
    }

    /** By indicator, project and period, in the catalogue's order. */
    record DeviationsAnswer(
            int definitions,
            String figures,
            @Nullable ReleaseAnswer release,
            Thresholds thresholds,
            List<DeviationAnswer> deviations) {}

    /** A count that stands out; {@code value} is in the indicator's unit. */
    record DeviationAnswer(String indicator, String project, String period, long value, List<FindingAnswer> findings) {}

    /** What a rule found; {@code detail} says it in the caller's language. */
    record FindingAnswer(
            DeviationRule rule,
            String detail,
            @JsonUnwrapped Finding finding) {}

    @GetMapping("/api/v1/deviations")
    @Operation(
            summary = "The counts that stand out, and why",
            description =
                    "Parameters repeat; without them: all. Computed from the figures as they are now, by rules whose "
                            + "thresholds are in the catalogue: own-series (robust score within the project's periods), jump (from "
                            + "the count reported before), other-projects (of this project's move beside those of the others in the "
                            + "period), share (of the programme's total of the period). detail is in the language of "
                            + "Accept-Language: nl, fr, de or en.")
    DeviationsAnswer deviations(
            @RequestParam(defaultValue = "") List<String> indicator,
            @RequestParam(defaultValue = "") List<String> project,
            @RequestParam(defaultValue = "") List<String> period,
            @RequestParam(required = false) @Nullable Integer definitions,
            @RequestParam(required = false) @Nullable String figures,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            HttpServletRequest request) {
        Reading reading = versions.shown(definitions, figures, request);
        Shown shown = reading.shown();
        Definitions known = shown.definitions();
        UnknownName.unlessKnown(known, indicator, project, period);
        Thresholds thresholds = IndicatorDeviations.thresholds(shown);
        Locale reader = DeviationWords.reader(language);
        return new DeviationsAnswer(
                shown.number(),
                reading.figures(),
                reading.release(),
                thresholds,
                (indicator.isEmpty() ? known.indicators() : indicator)
                        .stream()
                                .flatMap(id -> IndicatorDeviations.of(shown, id).stream()
                                        .filter(found -> project.isEmpty() || project.contains(found.project()))
                                        .filter(found -> period.isEmpty() || period.contains(found.period()))
                                        .map(found -> answer(id, found, thresholds, reader)))
                                .toList());
    }

    private DeviationAnswer answer(String indicator, Deviation deviation, Thresholds thresholds, Locale reader) {
        return new DeviationAnswer(
                indicator,
                deviation.project(),
                deviation.period(),
                deviation.value(),
                deviation.findings().stream()
                        .map(finding ->
                                new FindingAnswer(finding.rule(), words.sentence(finding, thresholds, reader), finding))
                        .toList());
    }
}
