package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import meetlat.ingest.GivenForm;
import meetlat.ingest.sheet.SheetRefused;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a coordinator gets for a file. */
class ExportControllerTest {

    private final FormsOverHttp forms = new FormsOverHttp(GivenForm.catalogue());
    private final List<String> lines = new ArrayList<>(GivenForm.exportLines());

    @Test
    void everyRowIsAnsweredForItself() {
        lines.add("43;;2024-07-01 11:31:00;;;;Atlantis;P5;-1");
        lines.add("");
        lines.add("44;;2024-07-01 11:32:00;;;;Luik;P6;2");

        MvcTestResult answer = export("");

        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {"form": "ifg-monitoring", "dryRun": false,
                 "summary": {"rows": 3, "new": 2, "duplicate": 0, "revision": 0, "rejected": 1, "unavailable": 0},
                 "remarks": [],
                 "ignoredColumns": [{"cell": "M1", "header": "Opmerking"}],
                 "rows": [
                   {"row": 2, "responseId": "42", "project": "verviers", "period": "P5", "status": "new",
                    "submissionId": "12d0ebce7e4dd2fd9b327e7436b7087b", "remarks": [], "errors": []},
                   {"row": 3, "responseId": "43", "period": "P5", "status": "rejected",
                    "remarks": [], "errors": [
                      {"pointer": "G3", "code": "unknown-project", "detail": "no such project in the catalogue"},
                      {"pointer": "I3", "question": "witnesses", "code": "out-of-range",
                       "detail": "must be from 0 to 1,000, not -1"}]},
                   {"row": 5, "responseId": "44", "project": "liege", "period": "P6", "status": "new",
                    "submissionId": "%s", "remarks": [], "errors": []}]}""".formatted(
                        forms.given.written().get(1).getSubmissionId()));
        assertThat(forms.counted("meetlat.submissions.received")).isEqualTo(3);
        assertThat(forms.counted("meetlat.submissions.accepted")).isEqualTo(2);
        assertThat(forms.counted("meetlat.submissions.rejected", "reason", "invalid"))
                .isEqualTo(1);
        assertThat(forms.counted("meetlat.exports", "result", "imported")).isEqualTo(1);
    }

    @Test
    void aDryRunSaysWhatTheImportWillDoAndWritesNothing() {
        lines.add(lines.get(1));
        lines.add(lines.get(1).replace(";16;", ";17;"));

        String foreseen = body(export("?dryRun=true"));
        assertThat(forms.given.written()).isEmpty();
        assertThat(forms.counted("meetlat.submissions.received")).isZero();
        String happened = body(export("?dryRun=false"));

        assertThat(foreseen.replace("\"dryRun\":true", "\"dryRun\":false")).isEqualTo(happened);
        assertThat(statuses(happened)).containsExactly("new", "duplicate", "revision");
    }

    @Test
    void anEditedExportYieldsExactlyTheRevisions() {
        lines.add("43;;2024-07-01 11:31:00;;;;Verviers;P6;1");
        lines.add("44;;2024-07-01 11:32:00;;;;Luik;P6;2");
        export("");

        lines.set(2, "43;;2024-07-01 11:31:00;;;2024-07-01 12:00:00;Verviers;P6;3");
        lines.set(3, "44;;2024-07-01 11:32:00;;;;Luik;P6;4");

        assertThat(statuses(body(export("")))).containsExactly("duplicate", "revision", "revision");
        assertThat(statuses(body(export("")))).containsExactly("duplicate", "duplicate", "duplicate");
        lines.set(2, "43;;2024-07-01 11:31:00;;;2024-07-01 11:40:00;Verviers;P6;5");
        assertThat(export(""))
                .bodyJson()
                .extractingPath("$.rows[1].remarks[0].code")
                .isEqualTo("outdated");
    }

    @Test
    void anOlderExportThatComesLaterDoesNotUndoAChange() {
        lines.add("43;;2024-07-01 11:31:00;;;2024-07-01 12:00:00;Verviers;P6;3");
        export("");

        lines.set(2, "43;;2024-07-01 11:31:00;;;;Verviers;P6;1");

        assertThat(export(""))
                .bodyJson()
                .extractingPath("$.rows[1].remarks[0].code")
                .isEqualTo("outdated");
        assertThat(forms.given.written().get(2).getModifiedAt())
                .isBefore(forms.given.written().get(1).getModifiedAt());
    }

    @Test
    void aFileMayBeAPartOfAForm() {
        MvcTestResult answer = forms.http
                .post()
                .multipart()
                .uri("/api/v1/forms/ifg-monitoring/exports")
                .file(new MockMultipartFile("file", file()))
                .exchange();

        assertThat(statuses(body(answer))).containsExactly("new");
        assertThat(forms.http
                        .post()
                        .multipart()
                        .uri("/api/v1/forms/ifg-monitoring/exports")
                        .file(new MockMultipartFile("other", file())))
                .hasStatus(422);
    }

    @Test
    void whoWantsToFollowGetsALineForEachRow() {
        lines.add("43;;2024-07-01 11:31:00;;;;Atlantis;P5;1");

        MvcTestResult answer = forms.http
                .post()
                .uri("/api/v1/forms/ifg-monitoring/exports")
                .accept(MediaType.APPLICATION_NDJSON)
                .header("Accept-Language", "fr")
                .content(file())
                .exchange();

        assertThat(answer).hasStatus(200).hasContentType(MediaType.APPLICATION_NDJSON);
        assertThat(body(answer).lines())
                .containsExactly(
                        "{\"form\":\"ifg-monitoring\",\"dryRun\":false,\"rows\":2,\"remarks\":[],"
                                + "\"ignoredColumns\":[{\"cell\":\"M1\",\"header\":\"Opmerking\"}]}",
                        "{\"row\":2,\"responseId\":\"42\",\"project\":\"verviers\",\"period\":\"P5\",\"status\":\"new\","
                                + "\"submissionId\":\"12d0ebce7e4dd2fd9b327e7436b7087b\",\"remarks\":[],\"errors\":[]}",
                        "{\"row\":3,\"responseId\":\"43\",\"period\":\"P5\","
                                + "\"status\":\"rejected\",\"remarks\":[],\"errors\":[{\"pointer\":\"G3\","
                                + "\"code\":\"unknown-project\",\"detail\":\"le catalogue ne connaît pas ce projet\"}]}",
                        "{\"summary\":{\"rows\":2,\"new\":1,\"duplicate\":0,\"revision\":0,\"rejected\":1,"
                                + "\"unavailable\":0}}");
    }

    @Test
    void whenTheLogBreaksDownTheRowsThatAreNotInAreTold() {
        for (int i = 43; i < 60; i++) {
            lines.add(i + ";;2024-07-01 11:31:00;;;;Luik;P6;2");
        }
        forms.given.breaksDownAfter(3);

        MvcTestResult answer = export("");
        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().extractingPath("$.remarks[0].code").isEqualTo("stopped");
        assertThat(statuses(body(answer))).hasSize(18).startsWith("new", "new", "new", "unavailable");

        forms.given.isMended();
        assertThat(statuses(body(export("")))).hasSize(18).startsWith("duplicate", "duplicate", "duplicate", "new");
        assertThat(forms.given.written()).hasSize(18);
    }

    @Test
    void whenNothingCouldBeStoredTheSenderIsToldToComeBack() {
        forms.given.breaksDownAfter(0);

        assertThat(export("")).hasStatus(503).hasHeader("Retry-After", "5");
    }

    @Test
    void aFileThatIsWrongAsAWholeWritesNothing() {
        lines.set(0, lines.get(0).replace("ID", "Nummer"));

        MvcTestResult answer = export("");

        assertThat(answer).hasStatus(422).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo("column-missing");
        assertThat(forms.given.written()).isEmpty();
        assertThat(forms.counted("meetlat.exports", "result", "refused")).isEqualTo(1);
    }

    @Test
    void whatTheFileIsDecidesTheStatus() {
        assertThat(refused(SheetRefused.Kind.UNKNOWN_TYPE)).hasStatus(415);
        assertThat(refused(SheetRefused.Kind.TOO_LARGE)).hasStatus(413);
        assertThat(refused(SheetRefused.Kind.UNREADABLE)).hasStatus(422);
        assertThat(forms.export("", new byte[64 * 1024 + 1])).hasStatus(413);
        assertThat(export("?timeZone=Europe/Atlantis")).hasStatus(422);
        assertThat(export("?dates=ymd")).hasStatus(422);
        assertThat(export("?dryRun=perhaps")).hasStatus(400);
        assertThat(forms.http
                        .post()
                        .uri("/api/v1/forms/ifg-monitoring/exports")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(file()))
                .hasStatus(415);
    }

    @Test
    void aRefusalIsAProblemAlsoForWhoAskedForAStream() {
        assertThat(forms.http
                        .post()
                        .uri("/api/v1/forms/other/exports")
                        .accept(MediaType.APPLICATION_NDJSON)
                        .content(file()))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void nothingOfTheFileStaysBehind() {
        export("");
        assertThat(forms.lastFile).doesNotExist();
        refused(SheetRefused.Kind.UNREADABLE);
        assertThat(forms.lastFile).doesNotExist();
    }

    private MvcTestResult refused(SheetRefused.Kind kind) {
        var readable = forms.sheets;
        forms.sheets = file -> {
            throw new SheetRefused(kind, "The file cannot be read.");
        };
        MvcTestResult answer = export("");
        forms.sheets = readable;
        return answer;
    }

    private MvcTestResult export(String query) {
        return forms.export(query, file());
    }

    private byte[] file() {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> statuses(String body) {
        return java.util.regex.Pattern.compile("\"status\":\"([a-z]+)\"")
                .matcher(body)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
