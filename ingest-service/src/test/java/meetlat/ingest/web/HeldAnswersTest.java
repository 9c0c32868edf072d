package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

            assertThat(held.read()).hasContent(expected.toString());
            assertThat(held.size()).isEqualTo(expected.length());
            assertThat(held.isOnDisk()).isEqualTo(onDisk);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256, 257, 1_000})
    void whatIsHeldIsReadFromTheStartHoweverMuchItIs(int kilobytes) throws IOException {
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        try (HeldAnswers held = new HeldAnswers(256 * 1_024)) {
            for (int i = 0; i < kilobytes; i++) {
                byte[] answer = (i + "x".repeat(1_024)).substring(0, 1_024).getBytes(StandardCharsets.UTF_8);
                held.add(answer);
                added.writeBytes(answer);
            }

            assertThat(held.read().readAllBytes()).isEqualTo(added.toByteArray());
        }
    }
}
