package meetlat.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.ingest.sheet.Cell.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever program wrote an export, in whatever language and encoding: the same responses are read. */
class ExportFixturesTest {

    private static final Set<String> MOMENTS = Set.of("start", "completion", "modified");
    private static final Map<String, DateTimeFormatter> WRITTEN = Map.of(
            "nl", DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss"),
            "fr", DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss"),
            "de", DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss"),
            "en", DateTimeFormatter.ofPattern("M/d/yy H:mm:ss"));

    static final List<String> READABLE = Exports.READABLE;

    @ParameterizedTest
    @FieldSource("READABLE")
    void everyExportReadsToTheSameResponses(String name) {
        assertThat(responses(name, Exports.language(name))).isEqualTo(Exports.responses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms-en.xlsx", "forms-strict-en.xlsx", "office-1904-de.xlsx", "office-nl.xlsx"})
    void aWorkbooksDatesAndCountsAreNoTexts(String name) {
        List<Cell> first = Exports.rows(Exports.file(name)).get(1).cells();

        assertThat(first)
                .extracting(Cell::value)
                .element(1)
                .isEqualTo(new Value.Moment(LocalDateTime.parse("2023-02-27T09:01:12")));
        assertThat(first).extracting(Cell::value).element(8).isInstanceOf(Value.Number.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void theTitlesAreThoseOfTheCataloguesQuestions(String language) throws IOException {
        String form = Files.readString(Path.of("../catalogue/1/forms/ifg-monitoring.yaml"));
        Set<String> ofForms = Set.of("id", "start", "completion", "email", "name", "modified", "project", "period");

        assertThat(Exports.columns(language).entrySet())
                .filteredOn(column -> !ofForms.contains(column.getValue()))
                .hasSize(10)
                .allSatisfy(column -> assertThat(form)
                        .contains("- id: " + column.getValue() + "\n", language + ": \"" + column.getKey() + "\""));
    }

    private static List<Map<String, String>> responses(String name, String language) {
        List<Row> rows = Exports.rows(Exports.file(name));
        Map<String, String> columns = Exports.columns(language);
        List<String> titles = rows.get(0).cells().stream()
                .map(title -> ((Value.Text) title.value()).text().replace('\u00a0', ' '))
                .map(title -> columns.getOrDefault(title, title))
                .toList();
        return rows.stream()
                .skip(1)
                .map(row -> response(row, titles, columns.values(), WRITTEN.get(language)))
                .toList();
    }

    private static Map<String, String> response(
            Row row, List<String> titles, Iterable<String> columns, DateTimeFormatter written) {
        Map<String, String> response = new HashMap<>();
        columns.forEach(column -> response.put(column, ""));
        for (int i = 0; i < row.cells().size(); i++) {
            String column = titles.get(i);
            if (response.containsKey(column)) {
                response.put(column, plain(row.cells().get(i).value(), MOMENTS.contains(column), written));
            }
        }
        return response;
    }

    private static String plain(Value value, boolean moment, DateTimeFormatter written) {
        if (value instanceof Value.Text text) {
            return moment ? plain(LocalDateTime.parse(text.text(), written)) : text.text();
        }
        if (value instanceof Value.Number number) {
            return number.number().toPlainString();
        }
        return value instanceof Value.Moment at ? plain(at.moment()) : "";
    }

    private static String plain(LocalDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
    }
}
