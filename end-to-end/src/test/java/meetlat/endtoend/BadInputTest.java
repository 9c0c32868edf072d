package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Bad input gets a clear answer, and leaves nothing on any topic. */
@ExtendWith(RunningSystem.class)
class BadInputTest {

    private static final String GOOD = """
            {"form": "ifg-monitoring", "responseId": "bad", "project": "verviers", "period": "P5",
             "submittedAt": "2024-07-01T09:30:00Z", "answers": {"witnesses": 16}}""";

    private TopicEnds before;

    @BeforeEach
    void given(Programme programme) {
        before = TopicEnds.of(programme.system());
    }

    @AfterEach
    void nothingIsOnAnyTopic(Programme programme) {
        assertThat(TopicEnds.of(programme.system())).isEqualTo(before);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(GOOD.substring(1), 400, List.of("")),
                Arguments.of(GOOD.replace("ifg-monitoring", "other"), 404, List.of("/form")),
                Arguments.of(GOOD.replace("verviers", "atlantis"), 422, List.of("/project")),
                Arguments.of(GOOD.replace("P5", "P7"), 422, List.of("/period")),
                Arguments.of(GOOD.replace("witnesses", "unicorns"), 422, List.of("/answers/unicorns")),
                Arguments.of(GOOD.replace("16", "-16"), 422, List.of("/answers/witnesses")),
                Arguments.of(GOOD.replace("16", "1.6"), 422, List.of("/answers/witnesses")),
                Arguments.of(
                        GOOD.replace("verviers", "atlantis").replace("P5", "P7").replace("16", "-16"),
                        422,
                        List.of("/project", "/period", "/answers/witnesses")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsNamed(String body, int status, List<String> pointers, Programme programme) {
        HttpResponse<String> answer = programme.system().api().submit("application/json", body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        List<String> found = new ArrayList<>();
        for (JsonNode error : Api.json(answer).path("errors")) {
            found.add(error.path("pointer").stringValue());
            assertThat(error.path("detail").stringValue()).isNotBlank();
        }
        assertThat(found).isEqualTo(pointers);
    }

    @Test
    void aBodyOverTheLimitAndAnotherMediaTypeAreRefused(Programme programme) {
        Api api = programme.system().api();

        assertThat(api.submit("application/json", GOOD + " ".repeat(300_000)).statusCode())
                .isEqualTo(413);
        assertThat(api.submit("text/plain", GOOD).statusCode()).isEqualTo(415);
    }
}
