package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A source that sends more than it may is told to wait, and nobody else is. */
@ExtendWith(RunningSystem.class)
class RateLimitTest {

    private static final int REFUSED = 5;
    /** Of requests, should each take so long that room comes back in between. */
    private static final int MOST = 3 * As.FEW;

    private static final Instant START = Instant.parse("2024-12-26T00:00:00Z");

    private final Programme programme;
    private final SystemUnderTest system;

    RateLimitTest(Programme programme) {
        this.programme = programme;
        this.system = programme.system();
    }

    @Test
    void whatIsTooMuchIsRefusedUntilTheSourceHasWaited() {
        TopicEnds before = TopicEnds.of(system);
        List<SampleSubmission> refused = new ArrayList<>();
        int written = 0;
        Duration wait = Duration.ZERO;
        for (int i = 0; i < MOST && refused.size() < REFUSED; i++) {
            SampleSubmission limited = one("limited-" + i, "P5", i);
            HttpResponse<String> answer = submit(limited, As.LIMITED);
            if (answer.statusCode() == 429) {
                wait = assertTellsToWait(answer);
                refused.add(limited);
                SampleSubmission beside = one("unlimited-" + i, "P6", i);
                programme.send(beside);
                written++;
            } else {
                assertThat(answer.statusCode()).isEqualTo(202);
                programme.recount().add(limited);
                written++;
            }
        }
        assertThat(refused).hasSize(REFUSED);
        assertThat(TopicEnds.of(system).total() - before.total()).isEqualTo(written);

        SampleSubmission again = refused.get(0);
        Instant told = Instant.now().plus(wait);
        await().atMost(SystemUnderTest.PATIENCE).until(() -> Instant.now().isAfter(told));
        assertThat(submit(again, As.LIMITED).statusCode()).isEqualTo(202);
        programme.recount().add(again);
        programme.awaitRecount();
    }

    private static SampleSubmission one(String responseId, String period, int number) {
        return submission(responseId, "genk", period, START.plusSeconds(number).toString(), "events", 200L + number);
    }

    private HttpResponse<String> submit(SampleSubmission submission, As caller) {
        return system.api().submit("application/json", submission.toJson(), caller);
    }

    /** Room for one comes back every two seconds. */
    private static Duration assertTellsToWait(HttpResponse<String> answer) {
        long seconds = answer.headers().firstValueAsLong("Retry-After").orElseThrow();
        assertThat(seconds).isBetween(1L, 60L / As.FEW);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = Api.json(answer);
        assertThat(problem.path("status").intValue()).isEqualTo(429);
        assertThat(problem.path("reason").stringValue()).isEqualTo("too-many-requests");
        assertThat(problem.path("detail").stringValue()).contains("Retry-After");
        return Duration.ofSeconds(seconds);
    }
}
