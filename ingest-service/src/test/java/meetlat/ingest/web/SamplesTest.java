package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import meetlat.ingest.ShippedForm;
import meetlat.ingest.forms.ResponseReader;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.Wording;
import meetlat.ingest.message.FaultMessages;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the samples are, and the guide says, is what happens under the shipped catalogue. */
class SamplesTest {

    private final FormsOverHttp forms =
            new FormsOverHttp(ShippedForm.catalogue(), Instant.parse("2024-12-01T00:00:00Z"));

    @ParameterizedTest
    @CsvSource({"nl,gent,P5,2,mechelen", "fr,verviers,P6,4,liege"})
    void aSampleResponseIsAcceptedAndIsTheFirstRowOfTheExport(
            String language, String project, String period, long witnesses, String other) throws IOException {
        assertThat(forms.respond("?responseId=1", sample("response-" + language + ".json")))
                .hasStatus(202);
        MvcTestResult export = forms.export("", sample("export-" + language + ".csv"));

        assertThat(export)
                .bodyJson()
                .extractingPath("$.rows[*].status")
                .asArray()
                .containsExactly("duplicate", "new");
        assertThat(export)
                .bodyJson()
                .extractingPath("$.ignoredColumns")
                .asArray()
                .hasSize(1);
        assertThat(forms.given.written())
                .extracting(Submission::getProject, Submission::getPeriod)
                .containsExactly(tuple(project, period), tuple(other, period));
        assertThat(forms.given.written().get(0).getAnswers())
                .hasSize(10)
                .containsEntry("witnesses", witnesses)
                .containsEntry("network-meetings", null);
    }

    @Test
    void theGuideShowsTheSampleBodyAsItIs() throws IOException {
        assertThat(guide())
                .contains("```json\n" + new String(sample("response-nl.json"), StandardCharsets.UTF_8) + "```");
    }

    @Test
    void theGuideAndTheErrorNameTheSameExpression() throws IOException {
        String expression = ResponseReader.RESPONSE_ID_EXPRESSION;

        assertThat(guide()).contains("/api/v1/forms/ifg-monitoring/responses?responseId=" + expression);
        for (String language : new String[] {"nl", "fr", "de", "en"}) {
            assertThat(new FaultMessages()
                            .message(
                                    Wording.of(FaultCode.RESPONSE_ID_MISSING, expression),
                                    Locale.forLanguageTag(language)))
                    .contains("?responseId=" + expression);
        }
    }

    @Test
    void theGuideSpeaksOfEveryStatusThatAFlowCanGet() throws IOException {
        assertThat(guide())
                .contains(
                        "| 202 |",
                        "| 200 |",
                        "| 400 |",
                        "| 401, 403 |",
                        "| 404 |",
                        "| 413, 415 |",
                        "| 422 |",
                        "| 429, 503 |");
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(ShippedForm.file("samples/" + name));
    }

    private static String guide() throws IOException {
        return Files.readString(ShippedForm.file("docs/power-automate.md"));
    }
}
