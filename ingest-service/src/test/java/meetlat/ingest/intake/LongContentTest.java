package meetlat.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The identity of long content is that of all its parts, one after another, however they are gathered. */
class LongContentTest {

    private static final Instant JULY = Instant.parse("2024-07-01T09:30:00Z");

    @Test
    void isTheDigestOfAllPartsBehindTheirLengths() throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Map<String, Object> answers = new TreeMap<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                answers.put("q" + i, "é".repeat(random.nextInt(round < 100 ? 200 : 3_000)));
            }
            CheckedSubmission submission =
                    new CheckedSubmission("form", "42", "verviers", "P5", JULY, null, null, null, answers, List.of());

            assertThat(SubmissionIdentity.of("default", submission).revision())
                    .as("seed %s", seed)
                    .isEqualTo(digest(submission));
        }
    }

    private static String digest(CheckedSubmission submission) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream parts = new DataOutputStream(bytes);
        add(parts, submission.form());
        add(parts, submission.project());
        add(parts, submission.period());
        add(parts, JULY.toString());
        for (Map.Entry<String, Object> answer : submission.answers().entrySet()) {
            add(parts, answer.getKey());
            add(parts, "String " + answer.getValue());
        }
        add(parts, "synthetic");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    private static void add(DataOutputStream parts, String part) throws IOException {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        parts.writeInt(bytes.length);
        parts.write(bytes);
    }
}
