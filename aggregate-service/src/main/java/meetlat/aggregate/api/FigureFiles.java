package meetlat.aggregate.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.export.CsvExport;
import meetlat.aggregate.export.Export;
import meetlat.aggregate.export.XlsxExport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Figures as files, for every call that offers them. */
@Component
class FigureFiles {

    private final ExportWords words;

    FigureFiles(ExportWords words) {
        this.words = words;
    }

    List<Export.About> about(String what, int definitions, Basis basis, Reader reader) {
        return words.about(what, definitions, basis, reader.language());
    }

    static Rendered render(Export export, Format format, Reader reader) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format == Format.XLSX) {
                XlsxExport.write(export, out);
            } else {
                new CsvExport(reader.dialect()).write(export, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Rendered.of(out.toByteArray(), format != Format.XLSX);
    }

    /** Says what the answer is, and what to save it as. */
    static void head(HttpServletResponse response, Format format, Locale language, String... name) {
        response.setContentType(
                format == Format.CSV
                        ? Format.CSV_TYPE + ";charset=UTF-8"
                        : format.type().toString());
        if (format == Format.JSON) {
            return;
        }
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("meetlat-" + String.join("-", name) + "." + format.extension())
                        .build()
                        .toString());
    }
}
