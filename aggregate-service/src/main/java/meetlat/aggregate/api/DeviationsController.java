package meetlat.aggregate.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.deviation.Deviation;
import meetlat.aggregate.deviation.Deviation.Finding;
import meetlat.aggregate.deviation.DeviationRule;
import meetlat.aggregate.deviation.IndicatorDeviations;
import meetlat.aggregate.deviation.Thresholds;
import meetlat.aggregate.explanation.ExplainedDeviations;
import meetlat.aggregate.explanation.ExplainedDeviations.Closed;
import meetlat.aggregate.explanation.ExplainedDeviations.Standing;
import meetlat.aggregate.explanation.Explanation;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.explanation.IndicatorExplanations;
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
    private final Explanations explanations;
    private final DeviationWords words;

    DeviationsController(VersionChoice versions, Explanations explanations, DeviationWords words) {
        this.versions = versions;
        this.explanations = explanations;
        this.words = words;
    }

    /** By indicator, project and period, in the catalogue's order. */
    record DeviationsAnswer(
            int definitions,
            String figures,
            Basis.@Nullable Release release,
            Thresholds thresholds,
            List<DeviationAnswer> deviations,
            List<ClosedAnswer> closed) {}

    /**
     * A count that stands out; {@code value} is in the indicator's unit.
     *
     * @param status {@code explained} when an explanation is about the count that stands now, or else {@code open}
     * @param explanations also those of a count that stood before
     */
    record DeviationAnswer(
            String indicator,
            String project,
            String period,
            long value,
            String status,
            List<FindingAnswer> findings,
            List<Explanation> explanations) {}

    /** What was explained and does not stand out any more; {@code value} is the count now, null when there is none. */
    record ClosedAnswer(
            String indicator,
            String project,
            String period,
            @Nullable Long value,
            String status,
            List<Explanation> explanations) {

        static ClosedAnswer of(String indicator, Closed closed) {
            return new ClosedAnswer(
                    indicator, closed.project(), closed.period(), closed.value(), "closed", closed.explanations());
        }
    }

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
                            + "Accept-Language: nl, fr, de or en. "
                            + "A count is explained when an explanation is about the value that stands now; closed lists what was "
                            + "explained and does not stand out any more, with its explanations.")
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
        List<DeviationAnswer> standing = new ArrayList<>();
        List<ClosedAnswer> closed = new ArrayList<>();
        BiPredicate<String, String> asked =
                (p, t) -> (project.isEmpty() || project.contains(p)) && (period.isEmpty() || period.contains(t));
        for (String id : indicator.isEmpty() ? known.indicators() : indicator) {
            ExplainedDeviations found = IndicatorExplanations.of(shown, id, explanations);
            found.standing().stream()
                    .filter(one -> asked.test(
                            one.deviation().project(), one.deviation().period()))
                    .forEach(one -> standing.add(answer(id, one, thresholds, reader)));
            found.closed().stream()
                    .filter(one -> asked.test(one.project(), one.period()))
                    .forEach(one -> closed.add(ClosedAnswer.of(id, one)));
        }
        Basis basis = reading.basis();
        return new DeviationsAnswer(shown.number(), basis.figures(), basis.release(), thresholds, standing, closed);
    }

    private DeviationAnswer answer(String indicator, Standing standing, Thresholds thresholds, Locale reader) {
        Deviation deviation = standing.deviation();
        return new DeviationAnswer(
                indicator,
                deviation.project(),
                deviation.period(),
                deviation.value(),
                standing.status().id(),
                deviation.findings().stream()
                        .map(finding ->
                                new FindingAnswer(finding.rule(), words.sentence(finding, thresholds, reader), finding))
                        .toList(),
                standing.explanations());
    }
}
