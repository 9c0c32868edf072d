package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import meetlat.ingest.web.Lines.Line;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final int LIMIT = 10;

    @Test
    void aLineEndsWithItsEndOrWithTheBody() throws IOException {
        assertThat(read("a\nb\r\n\nlast")).containsExactly("1 a", "2 b\r", "3 ", "4 last");
        assertThat(read("a\n")).containsExactly("1 a");
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).containsExactly("1 ");
    }

    @Test
    void aLineOverTheLimitIsLetGoAndTheNextIsRead() throws IOException {
        assertThat(read("0123456789\n0123456789x\n" + "y".repeat(300_000) + "\nnext"))
                .containsExactly("1 0123456789", "2 too large", "3 too large", "4 next");
    }

    @Test
    void blankIsWhatHasOnlySpaces() {
        assertThat(line(" \t\r").isBlank()).isTrue();
        assertThat(line("").isBlank()).isTrue();
        assertThat(line(" {").isBlank()).isFalse();
    }

    @Test
    void aBodyThatBreaksOffEndsInItsFailureAndNotInALine() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        Lines lines = new Lines(new SequenceInputStream(bytes("a\nhalf a li"), broken), LIMIT);

        assertThat(lines.next()).extracting(Line::number).isEqualTo(1L);
        assertThatIOException().isThrownBy(lines::next).withMessage("connection reset");
    }

    @Test
    void linesOfAnyLengthComeBackWhateverTheBuffer() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> expected = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= 3_000; i++) {
            String content = "z".repeat(random.nextInt(200));
            body.append(content).append('\n');
            expected.add(i + " " + content);
        }

        assertThat(read(body.toString(), 200)).as("seed %s", seed).isEqualTo(expected);
    }

    private static List<String> read(String body) throws IOException {
        return read(body, LIMIT);
    }

    private static List<String> read(String body, int limit) throws IOException {
        Lines lines = new Lines(bytes(body), limit);
        List<String> found = new ArrayList<>();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            String content = line.tooLarge() ? "too large" : new String(line.content(), StandardCharsets.UTF_8);
            found.add(line.number() + " " + content);
        }
        return found;
    }

    private static Line line(String content) {
        return new Line(1, content.getBytes(StandardCharsets.UTF_8), false);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
