package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldAnswersTest {

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "12, false", "13, true", "5000, true"})
    void whatIsHeldComesBackInOrderAlsoFromDisk(int answers, boolean onDisk) throws IOException {
        try (HeldAnswers held = new HeldAnswers(12 * 8)) {
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < answers; i++) {
                String answer = String.format("%07d%n", i);
                held.add(answer.getBytes(StandardCharsets.UTF_8));
                expected.append(answer);
            }

            ByteArrayOutputStream out = new ByteArrayOutputStream();
            held.writeTo(out);

            assertThat(out).hasToString(expected.toString());
            assertThat(held.size()).isEqualTo(expected.length());
            assertThat(held.isOnDisk()).isEqualTo(onDisk);
        }
    }
}
