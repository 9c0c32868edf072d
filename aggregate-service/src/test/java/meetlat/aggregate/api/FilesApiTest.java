package meetlat.aggregate.api;

import static meetlat.aggregate.Given.progress;
import static meetlat.aggregate.Given.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.figures.Versions;
import meetlat.aggregate.release.Releases;
import meetlat.schemas.Edition;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One programme, read as JSON, as CSV and as a workbook, as the recipes of docs/read-api.md do. */
@AutoConfigureMockMvc(addFilters = false)
@WebMvcTest({TableController.class, AggregatesController.class})
@Import({VersionChoice.class, FigureAnswers.class, FigureFiles.class, ExportWords.class, Formats.class, Renderings.class
})
class FilesApiTest {

    private static final String SLICE = "/api/v1/aggregates?indicator=victims&indicator=witnesses&with=cumulative";
    private static final String TABLE = "/api/v1/indicators/witnesses/table";

    @TestConfiguration
    static class GivenTheFigures {

        @Bean
        Explanations explanations() {
            return new Explanations();
        }

        @Bean
        FiguresAccess figuresAccess() {
            return request -> true;
        }

        @Bean
        Releases releases() {
            return new Releases();
        }

        @Bean
        Figures figures() {
            long seed = new Random().nextLong();
            System.out.println("seed " + seed);
            Random random = new Random(seed);
            GivenFigures given = new GivenFigures(Given.catalogue());
            for (String project : Given.PROJECTS) {
                for (String period : Given.PERIODS) {
                    given.with(report(project, period, count(random), count(random), count(random)));
                }
            }
            given.figures().put(new Edition(1, 1), progress(new Edition(1, 1), true));
            return given.figures();
        }

        private static Long count(Random random) {
            return random.nextInt(4) == 0 ? null : (long) random.nextInt(60);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Versions versions(Figures figures, Clock clock) {
            return new Versions(figures, clock);
        }

        @Bean
        DraftAccess draftAccess() {
            return request -> false;
        }
    }

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Test
    void everyFormatHoldsTheSameCells() throws Exception {
        List<String> asJson = new ArrayList<>();
        for (JsonNode row : json.readTree(body(SLICE)).get("aggregates")) {
            asJson.add(String.join(
                    "|",
                    text(row.get("indicator")),
                    text(row.get("project")),
                    text(row.get("period")),
                    text(row.get("value")),
                    text(row.get("status")),
                    StreamSupport.stream(row.get("flags").spliterator(), false)
                            .map(JsonNode::asString)
                            .reduce((one, other) -> one + " " + other)
                            .orElse(""),
                    row.get("cumulative").isNull()
                            ? ""
                            : text(row.get("cumulative").get("value"))));
        }

        assertThat(asJson).hasSize(24);
        assertThat(csv()).isEqualTo(asJson);
        assertThat(workbook()).isEqualTo(asJson);
    }

    private List<String> csv() throws Exception {
        String text = new String(body(SLICE + "&format=csv&separator=comma"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        List<String> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            csv.forEach(row -> rows.add(String.join(
                    "|",
                    row.getField("indicator"),
                    row.getField("project"),
                    row.getField("period"),
                    row.getField("value"),
                    row.getField("status"),
                    row.getField("flags"),
                    row.getField("cumulative"))));
        }
        return rows;
    }

    private List<String> workbook() throws Exception {
        byte[] file = body(SLICE + "&format=xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("About");
            List<Row> rows = workbook.findSheet("Figures").orElseThrow().read();
            List<String> columns =
                    rows.get(0).stream().map(cell -> cell.getText()).toList();
            return rows.stream()
                    .skip(1)
                    .map(row ->
                            List.of("indicator", "project", "period", "value", "status", "flags", "cumulative").stream()
                                    .map(column -> row.getCellText(columns.indexOf(column)))
                                    .reduce((one, other) -> one + "|" + other)
                                    .orElseThrow())
                    .toList();
        }
    }

    @Test
    void theRecipeFindsItsFieldsPageAfterPage() throws Exception {
        List<String> projects = new ArrayList<>();
        int pages = 1;
        for (int number = 0; number < pages; number++) {
            JsonNode answer = json.readTree(body(TABLE + "?size=2&page=" + number));
            pages = answer.get("page").get("pages").asInt();
            answer.get("rows").forEach(row -> {
                projects.add(row.get("project").asString());
                row.get("cells")
                        .forEach(cell ->
                                assertThat(cell.propertyNames()).contains("period", "value", "status", "flags"));
            });
        }

        assertThat(projects).isEqualTo(Given.PROJECTS);
        mvc.perform(get(TABLE + "?size=2")).andExpect(header().string("Link", containsString("page=1>; rel=\"next\"")));
        mvc.perform(get(TABLE + "?size=2&page=7")).andExpect(jsonPath("$.rows").isEmpty());
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        String tag = mvc.perform(get(TABLE)).andReturn().getResponse().getHeader("ETag");

        assertThat(tag).startsWith("\"");
        mvc.perform(get(TABLE).header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(header().string("Cache-Control", "no-cache"));
        mvc.perform(get(TABLE).param("format", "csv").header("If-None-Match", tag))
                .andExpect(status().isOk());
        mvc.perform(get(TABLE).header("X-API-Key", "k"))
                .andExpect(header().string("Cache-Control", "private, no-cache"));
    }

    @Test
    void whatThereIsNotIsToldWithWhatThereIs() throws Exception {
        mvc.perform(get(TABLE + "?with=cumulativ"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("cumulative")));
        mvc.perform(get(TABLE + "?format=csv&language=xx")).andExpect(status().isNotFound());
        mvc.perform(get(TABLE + "?size=0")).andExpect(status().isBadRequest());
        mvc.perform(get(TABLE + "?size=many")).andExpect(status().isBadRequest());
        mvc.perform(get(TABLE + "?format=pdf")).andExpect(status().isNotAcceptable());
        mvc.perform(get("/api/v1/aggregates?indicator=witnesses&project=programme"))
                .andExpect(jsonPath("$.aggregates.length()").value(3))
                .andExpect(jsonPath("$.aggregates[0].project").isEmpty());
    }

    private byte[] body(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "" : node.asString();
    }
}
