package meetlat.aggregate.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.cells.Cells;
import meetlat.aggregate.cells.Page;
import meetlat.aggregate.cells.Slice.AggregateRow;
import meetlat.aggregate.cells.With;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.export.CellExport;
import meetlat.aggregate.figures.Shown;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import tools.jackson.databind.json.JsonMapper;

/** Answers with cells: in the format asked for, from what was rendered before where no figure has changed since. */
@Component
class FigureAnswers {

    private final JsonMapper json;
    private final Renderings renderings;
    private final Formats formats;
    private final FigureFiles files;
    private final Explanations notes;

    FigureAnswers(JsonMapper json, Renderings renderings, Formats formats, FigureFiles files, Explanations notes) {
        this.json = json;
        this.renderings = renderings;
        this.formats = formats;
        this.files = files;
        this.notes = notes;
    }

    /** Cells that are asked for; {@code reader} and {@code format} are part of it, for the answer depends on them. */
    record Asked(Object query, Set<With> with, Page.Asked page, Format format, Reader reader) {}

    /** What can be answered with: as JSON, or as rows. */
    record Answerable(
            Page page,
            long rows,
            Function<Cells, Object> json,
            Function<Cells, Stream<AggregateRow>> asRows,
            List<String> name) {}

    /** @param query what is asked for beyond what all calls have in common, as a value */
    Asked asked(FigureRequest asked, Object query, HttpServletRequest request)
            throws HttpMediaTypeNotAcceptableException {
        Format format = formats.asked(request);
        Reader reader = Reader.of(asked.language(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), asked.separator());
        return new Asked(
                query,
                ReadParameters.with(asked.with()),
                ReadParameters.page(asked.page(), asked.size(), format),
                format,
                reader);
    }

    void write(
            Shown shown,
            Basis basis,
            Asked asked,
            Answerable answer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ReadParameters.unlessFits(asked.format(), answer.rows());
        Rendered rendered = renderings.get(Renderings.Key.of(shown, notes, basis, asked), () -> {
            Cells cells = new Cells(shown, asked.with(), notes);
            return asked.format() == Format.JSON
                    ? Rendered.of(json.writeValueAsBytes(answer.json().apply(cells)), true)
                    : file(shown, basis, asked, answer, cells);
        });
        PageLinks.into(response, answer.page(), request);
        FigureFiles.head(
                response,
                asked.format(),
                asked.reader().language(),
                answer.name().toArray(String[]::new));
        ConditionalAnswer.write(rendered, request, response);
    }

    private Rendered file(Shown shown, Basis basis, Asked asked, Answerable answer, Cells cells) {
        CellExport export = new CellExport(
                shown.definitions(),
                basis,
                asked.with(),
                asked.reader().language().getLanguage());
        return FigureFiles.render(
                export.of(
                        answer.asRows().apply(cells),
                        files.about(answer.name().get(0), shown.number(), basis, asked.reader())),
                asked.format(),
                asked.reader());
    }
}
