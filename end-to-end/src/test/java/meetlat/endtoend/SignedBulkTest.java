package meetlat.endtoend;

import static meetlat.endtoend.Programme.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meetlat.local.sample.SampleSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Many submissions in one request that is signed as a whole, and is too large to be held in memory. */
@ExtendWith(RunningSystem.class)
class SignedBulkTest {

    /** What is held of a signed body before it goes to a file. */
    private static final int IN_MEMORY = 1 << 20;

    private static final int LINES = 500;
    /** Blanks that each line begins with. */
    private static final String MARGIN = " ".repeat(2_500);

    private final Programme programme;
    private final SystemUnderTest system;

    SignedBulkTest(Programme programme) {
        this.programme = programme;
        this.system = programme.system();
    }

    @Test
    void itCountsAsItWasSignedAndOnce() {
        List<SampleSubmission> all =
                IntStream.range(0, LINES).mapToObj(SignedBulkTest::one).toList();
        byte[] body = all.stream()
                .map(one -> MARGIN + one.toJson())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(body).hasSizeGreaterThan(IN_MEMORY);
        SignedRequest signed = SignedRequest.of(
                system.api().ingest().resolve("/api/v1/submissions"), "application/x-ndjson", body, Instant.now());
        TopicEnds before = TopicEnds.of(system);

        HttpResponse<String> changed = signed.with(withOneDigitChanged(body));
        assertThat(changed.statusCode()).isEqualTo(401);
        assertThat(changed.body()).contains("wrong-signature");
        assertThat(TopicEnds.of(system)).isEqualTo(before);

        assertThat(statuses(signed.with(body))).hasSize(LINES).containsOnly("accepted");
        all.forEach(programme.recount()::add);
        TopicEnds after = TopicEnds.of(system);
        assertThat(after.total() - before.total()).isEqualTo(LINES);

        assertThat(statuses(signed.with(body))).hasSize(LINES).containsOnly("duplicate");
        assertThat(TopicEnds.of(system)).isEqualTo(after);
        programme.awaitRecount();
    }

    private static SampleSubmission one(int number) {
        String submittedAt =
                Instant.parse("2024-12-29T00:00:00Z").plusSeconds(number).toString();
        return submission("signed-bulk-" + number % 50, "mol", "P6", submittedAt, "events", 100L + number);
    }

    /** In the answer of the last line, which would be read after all others were taken in. */
    private static byte[] withOneDigitChanged(byte[] body) {
        byte[] changed = body.clone();
        int last = changed.length - 1;
        while (changed[last] < '0' || changed[last] > '9') {
            last--;
        }
        changed[last] ^= 1;
        return changed;
    }

    private static List<String> statuses(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).path("status").stringValue(""))
                .toList();
    }
}
