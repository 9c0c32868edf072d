package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import meetlat.aggregate.api.FigureAnswers.Answerable;
import meetlat.aggregate.api.FigureAnswers.Asked;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.cells.Cells;
import meetlat.aggregate.cells.Page;
import meetlat.aggregate.cells.Slice;
import meetlat.aggregate.cells.Slice.AggregateRow;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Dimension;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Any slice of the figures. */
@RestController
@Tag(name = "figures")
class AggregatesController {

    /** Stands for all projects together, unless a project is called that. */
    private static final String PROGRAMME = "programme";

    private final VersionChoice versions;
    private final FigureAnswers answers;

    AggregatesController(VersionChoice versions, FigureAnswers answers) {
        this.versions = versions;
        this.answers = answers;
    }

    /** @param page which rows there are */
    record AggregatesAnswer(
            int definitions,
            String figures,
            Basis.@Nullable Release release,
            List<AggregateRow> aggregates,
            Page page) {}

    @GetMapping(
            path = "/api/v1/aggregates",
            produces = {MediaType.APPLICATION_JSON_VALUE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "Any slice of the figures",
            description = "Parameters repeat. Without project: every project and the programme (project null), which "
                    + "project=programme asks for alone; without period: every period and all together (period null). With "
                    + "by: the indicator as a whole, and one row for each combination of codes of those dimensions that is "
                    + "counted. with, page, size and format as for a table; a page has at most 10000 rows.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = AggregatesAnswer.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    void aggregates(
            @RequestParam List<String> indicator,
            @RequestParam(defaultValue = "") List<String> project,
            @RequestParam(defaultValue = "") List<String> period,
            @RequestParam(defaultValue = "") List<String> by,
            @ParameterObject @ModelAttribute FigureRequest asking,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Reading reading = versions.shown(asking.definitions(), asking.figures(), request);
        Shown shown = reading.shown();
        Basis basis = reading.basis();
        Slice.Query query = query(shown.definitions(), indicator, project, period, by);
        Asked asked = answers.asked(asking, query, request);
        Slice all = Slice.of(new Cells(shown, asked.with(), new Explanations()), query);
        Page page = all.page(asked.page());
        Answerable answer = new Answerable(
                page,
                page.end() - page.first(),
                cells -> new AggregatesAnswer(
                        shown.number(),
                        basis.figures(),
                        basis.release(),
                        Slice.of(cells, query).rows(page).toList(),
                        page),
                cells -> Slice.of(cells, query).rows(page),
                List.of("aggregates", String.join("-", query.indicators())));
        answers.write(shown, basis, asked, answer, request, response);
    }

    private static Slice.Query query(
            Definitions known, List<String> indicators, List<String> projects, List<String> periods, List<String> by) {
        boolean isWord = !known.projects().contains(PROGRAMME);
        List<@Nullable String> asked = new ArrayList<>();
        projects.forEach(project -> asked.add(isWord && project.equals(PROGRAMME) ? null : project));
        UnknownName.unlessKnown(
                known, indicators, asked.stream().filter(Objects::nonNull).toList(), periods);
        UnknownName.unlessKnown(
                "dimension",
                by,
                known.catalogue().getDimensions().stream().map(Dimension::getId).toList());
        return new Slice.Query(indicators, asked, new ArrayList<>(periods), by);
    }
}
