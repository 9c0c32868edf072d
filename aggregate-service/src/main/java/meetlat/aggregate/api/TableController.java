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
import meetlat.aggregate.api.FigureAnswers.Answerable;
import meetlat.aggregate.api.FigureAnswers.Asked;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.cells.Page;
import meetlat.aggregate.cells.Slice;
import meetlat.aggregate.cells.Table;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Shown;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The table of an indicator. */
@RestController
@Tag(name = "figures")
class TableController {

    private final VersionChoice versions;
    private final FigureAnswers answers;

    TableController(VersionChoice versions, FigureAnswers answers) {
        this.versions = versions;
        this.answers = answers;
    }

    @GetMapping(
            path = "/api/v1/indicators/{indicator}/table",
            produces = {MediaType.APPLICATION_JSON_VALUE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "The project by period table of an indicator, with totals",
            description = "Each figure with how comparable it is: match (SKOS), flags (SDMX: b break in the series, d "
                    + "definition differs; deviation: the count stands out), the crosswalk's note, and the reason why there "
                    + "is no sum. with=cumulative, change or change-from-year-before, which repeats, adds what each cell "
                    + "comes to over the periods. page counts from 0, size is at most 10000 rows; totals are of all "
                    + "projects. With format=csv or xlsx, or Accept, one row for each cell and total.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Table.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = "string")),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = "string", format = "binary"))
            })
    void table(
            @PathVariable String indicator,
            @ParameterObject @ModelAttribute FigureRequest asking,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, HttpMediaTypeNotAcceptableException {
        Reading reading = versions.shown(asking.definitions(), asking.figures(), request);
        Shown shown = reading.shown();
        Basis basis = reading.basis();
        UnknownName.unlessKnown(
                "indicator", List.of(indicator), shown.definitions().indicators());
        Asked asked = answers.asked(asking, indicator, request);
        Definitions definitions = shown.definitions();
        Page page = asked.page().of(definitions.projects().size());
        Answerable answer = new Answerable(
                page,
                (long) (page.of(definitions.projects()).size() + 1)
                        * (definitions.periods().size() + 1),
                cells -> Table.of(cells, indicator, basis, asked.page()).orElseThrow(),
                cells -> {
                    Slice slice = Slice.of(cells, rows(indicator, page, definitions));
                    return slice.rows(slice.page(Page.Asked.ALL));
                },
                List.of("table", indicator));
        answers.write(shown, basis, asked, answer, request, response);
    }

    /** The projects of the page and the programme. */
    private static Slice.Query rows(String indicator, Page page, Definitions definitions) {
        List<@Nullable String> projects = new ArrayList<>(page.of(definitions.projects()));
        projects.add(null);
        return new Slice.Query(List.of(indicator), projects, List.of(), List.of());
    }
}
