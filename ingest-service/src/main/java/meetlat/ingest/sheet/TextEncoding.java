package meetlat.ingest.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import meetlat.ingest.sheet.SheetRefused.Reason;

/**
 * How the text of a file is encoded: as its byte order mark says, otherwise in UTF-8 if all of it is, otherwise in
 * Windows-1252, which Excel writes in these countries.
 *
 * @param mark the length of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 16 * 1024;

    /** Decodes the whole file once. Throws {@link SheetRefused} for what is no text in any of these encodings. */
    static TextEncoding of(Path file) {
        TextEncoding marked = marked(file);
        if (marked.decodes(file)) {
            return marked;
        }
        if (marked.mark > 0) {
            throw SheetRefused.damaged("text that is not in the encoding that its first bytes tell");
        }
        TextEncoding old = new TextEncoding(WINDOWS_1252, 0);
        if (old.decodes(file)) {
            return old;
        }
        throw notText();
    }

    private static TextEncoding marked(Path file) {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = Arrays.copyOf(in.readNBytes(3), 3);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        return head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
                ? new TextEncoding(StandardCharsets.UTF_16BE, 2)
                : new TextEncoding(StandardCharsets.UTF_8, 0);
    }

    private boolean decodes(Path file) {
        char[] buffer = new char[BUFFER];
        try (Reader reader = open(file)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw notText();
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherEncoding) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static SheetRefused notText() {
        return SheetRefused.because(Reason.UNKNOWN_TYPE, "neither a workbook nor text");
    }

    /** The text after the byte order mark. */
    Reader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
