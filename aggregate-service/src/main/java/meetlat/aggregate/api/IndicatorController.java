package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.figures.Served;
import meetlat.schemas.Catalogue;
import meetlat.schemas.CodeList;
import meetlat.schemas.Dimension;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicators: what is counted. */
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "figures")
class IndicatorController {

    private final VersionChoice versions;

    IndicatorController(VersionChoice versions) {
        this.versions = versions;
    }

    record IndicatorsAnswer(
            int definitions,
            List<IndicatorAnswer> indicators,
            List<DimensionAnswer> dimensions,
            List<CodeListAnswer> codeLists) {}

    /** One way to break an indicator down. */
    record DimensionAnswer(String id, Map<String, String> labels, String codeList) {

        static DimensionAnswer of(Dimension dimension) {
            return new DimensionAnswer(dimension.getId(), dimension.getLabels(), dimension.getCodeList());
        }
    }

    /** The codes that a dimension may have, in the order in which they are shown. */
    record CodeListAnswer(String id, Map<String, String> labels, List<CodeAnswer> codes) {

        static CodeListAnswer of(CodeList list) {
            return new CodeListAnswer(
                    list.getId(),
                    list.getLabels(),
                    list.getCodes().stream()
                            .map(code -> new CodeAnswer(code.getId(), code.getLabels(), code.getParent()))
                            .toList());
        }
    }

    /** A code; {@code parent} is the coarser one that it is part of. */
    record CodeAnswer(
            String id, Map<String, String> labels, @Nullable String parent) {}

    @GetMapping
    @Operation(summary = "What is counted: every indicator with its definition, in every language")
    IndicatorsAnswer indicators(
            @RequestParam(required = false) @Nullable Integer definitions, HttpServletRequest request) {
        Catalogue catalogue =
                versions.choose(definitions, request).definitions().catalogue();
        return new IndicatorsAnswer(
                catalogue.getDefinitions(),
                catalogue.getIndicators().stream().map(IndicatorAnswer::of).toList(),
                catalogue.getDimensions().stream().map(DimensionAnswer::of).toList(),
                catalogue.getCodeLists().stream().map(CodeListAnswer::of).toList());
    }

    @GetMapping("/{indicator}")
    @Operation(summary = "One indicator with its definition, in every language")
    IndicatorAnswer indicator(
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable Integer definitions,
            HttpServletRequest request) {
        Served served = versions.choose(definitions, request);
        return served.definitions()
                .indicator(indicator)
                .map(IndicatorAnswer::of)
                .orElseThrow(() -> unknown(indicator, served));
    }

    private static UnknownName unknown(String indicator, Served served) {
        return new UnknownName("indicator", indicator, served.definitions().indicators());
    }
}
