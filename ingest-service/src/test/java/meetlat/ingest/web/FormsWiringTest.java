package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import meetlat.ingest.CsvText;
import meetlat.ingest.Given;
import meetlat.ingest.GivenForm;
import meetlat.ingest.forms.Sheets;
import meetlat.ingest.intake.Respondents;
import meetlat.ingest.log.AnsweringLog;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.message.FaultMessages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The ways in of a form as the service puts them together. */
@WebMvcTest({ResponseController.class, ExportController.class})
@AutoConfigureMockMvc(addFilters = false)
@EnableConfigurationProperties({IngestProperties.class, ExportProperties.class})
@Import({
    PublishedCatalogue.class,
    Senders.class,
    IngestMetrics.class,
    ExportMetrics.class,
    FaultAnswers.class,
    FaultMessages.class,
    ExportImport.class
})
class FormsWiringTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private PublishedCatalogue catalogue;

    @TestConfiguration
    static class GivenBeans {

        @Bean
        Clock clock() {
            return Clock.fixed(Given.NOW, ZoneOffset.UTC);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }

        @Bean
        SubmissionLog log() {
            return new AnsweringLog().log();
        }

        @Bean
        Respondents respondents() {
            return address -> null;
        }

        @Bean
        Sheets sheets() {
            return file -> CsvText.of(String.join("\n", GivenForm.exportLines()));
        }
    }

    @Test
    void aResponseAndItsExportGoIn() {
        assertThat(http.post()
                        .multipart()
                        .with(GivenCallers.submitter())
                        .uri("/api/v1/forms/ifg-monitoring/exports?dryRun=true")
                        .file(new MockMultipartFile("file", new byte[] {1})))
                .hasStatus(503);

        catalogue.read("1", GivenForm.catalogue(), false);

        assertThat(http.post()
                        .with(GivenCallers.submitter())
                        .uri("/api/v1/forms/ifg-monitoring/responses?responseId=42")
                        .contentType("application/json")
                        .content(GivenForm.response().getBytes(StandardCharsets.UTF_8)))
                .hasStatus(202);
        assertThat(http.post()
                        .multipart()
                        .with(GivenCallers.submitter())
                        .uri("/api/v1/forms/ifg-monitoring/exports?dryRun=true")
                        .file(new MockMultipartFile("file", new byte[] {1})))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.rows[0].status")
                .isEqualTo("revision");
    }
}
