package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators rely on. */
@ExtendWith(RunningSystem.class)
class OperationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "normalize-service", "aggregate-service"})
    void aServiceTellsHowItIsAndWhatItOffers(String service, Programme programme) {
        URI address = programme.system().address(service);

        for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness", "/v3/api-docs")) {
            HttpResponse<String> answer = Api.get(address.resolve(path));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        }
    }

    static Stream<Arguments> metrics() {
        return Stream.of(
                Arguments.of(
                        "ingest-service",
                        List.of(
                                "meetlat_submissions_received_total",
                                "meetlat_submissions_accepted_total",
                                "meetlat_submissions_duplicate_total",
                                "meetlat_submissions_rejected_total{reason=\"invalid\"}",
                                "meetlat_access_refused_total{reason=\"wrong-key\"}",
                                "meetlat_access_file_sound 1.0",
                                "kafka_producer_record_send_total",
                                "kafka_consumer_fetch_manager_records_consumed_total")),
                Arguments.of(
                        "normalize-service",
                        List.of(
                                "meetlat_reports_normalized_total",
                                "meetlat_observations_total",
                                "meetlat_submissions_rejected_total{definitions=\"1\",reason=\"negative-count\"}",
                                "meetlat_definitions_progress{definitions=\"1\",edition=\"1\"}",
                                "meetlat_dead_letters_total{reason=\"undecodable\"}",
                                "kafka_stream_thread_process_total")),
                Arguments.of(
                        "aggregate-service",
                        List.of(
                                "meetlat_latency_seconds_bucket",
                                "meetlat_latency_seconds_count",
                                "meetlat_dead_letters_total{reason=\"undecodable\"}",
                                "kafka_stream_thread_process_total")));
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void aServiceTellsItsMetrics(String service, List<String> metrics, Programme programme) {
        String exposition = Api.get(programme.system().address(service).resolve("/actuator/prometheus"))
                .body();

        assertThat(metrics).allSatisfy(metric -> assertThat(exposition).contains("\n" + metric));
    }
}
