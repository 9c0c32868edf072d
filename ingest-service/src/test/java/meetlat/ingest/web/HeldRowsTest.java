package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldRowsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256, 257, 1_000})
    void whatWasWrittenIsReadFromTheStartHoweverMuchItIs(int kilobytes) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (HeldRows rows = new HeldRows()) {
            for (int i = 0; i < kilobytes; i++) {
                byte[] row = (i + "x".repeat(1_024)).substring(0, 1_024).getBytes(StandardCharsets.UTF_8);
                rows.write(row);
                written.writeBytes(row);
            }

            assertThat(rows.read().readAllBytes()).isEqualTo(written.toByteArray());
        }
    }
}
