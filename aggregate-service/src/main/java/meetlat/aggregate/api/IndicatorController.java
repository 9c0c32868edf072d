package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Table;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Indicator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The indicators: what is counted, and the figures. */
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "figures")
class IndicatorController {

    private final Figures figures;

    IndicatorController(Figures figures) {
        this.figures = figures;
    }

    record IndicatorsAnswer(int definitions, List<IndicatorAnswer> indicators) {}

    /** An indicator; labels and descriptions by language, unit the counting unit. */
    record IndicatorAnswer(String id, Map<String, String> labels, Map<String, String> descriptions, String unit) {

        static IndicatorAnswer of(Indicator indicator) {
            return new IndicatorAnswer(
                    indicator.getId(), indicator.getLabels(), indicator.getDescriptions(), indicator.getUnit());
        }
    }

    @GetMapping
    @Operation(summary = "What is counted: every indicator with its definition, in every language")
    IndicatorsAnswer indicators() {
        Catalogue catalogue = catalogue();
        return new IndicatorsAnswer(
                catalogue.getDefinitions(),
                catalogue.getIndicators().stream().map(IndicatorAnswer::of).toList());
    }

    @GetMapping("/{indicator}")
    @Operation(summary = "One indicator with its definition, in every language")
    IndicatorAnswer indicator(@PathVariable String indicator) {
        return catalogue().getIndicators().stream()
                .filter(i -> i.getId().equals(indicator))
                .findFirst()
                .map(IndicatorAnswer::of)
                .orElseThrow(() -> unknown(indicator));
    }

    @GetMapping("/{indicator}/table")
    @Operation(summary = "The project by period table of an indicator, with totals")
    Table table(@PathVariable String indicator) {
        return IndicatorView.of(catalogue(), indicator)
                .orElseThrow(() -> unknown(indicator))
                .table(figures);
    }

    private Catalogue catalogue() {
        return figures.catalogue().orElseThrow(NotPublished::new);
    }

    private UnknownName unknown(String indicator) {
        return new UnknownName(
                "indicator",
                indicator,
                catalogue().getIndicators().stream().map(Indicator::getId).toList());
    }
}
