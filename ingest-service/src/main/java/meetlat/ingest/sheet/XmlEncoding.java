package meetlat.ingest.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a part of a workbook, which is in UTF-8 or UTF-16 and in nothing else (ECMA-376 part 2, 8.1.4). The parser of
 * the JDK could do so itself, but writes to standard error what it cannot decode.
 */
final class XmlEncoding {

    private static final int LONGEST_MARK = 3;

    private XmlEncoding() {}

    /** The text without a byte order mark; reading it throws an IOException where it is not in its encoding. */
    static Reader decode(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part);
        in.mark(LONGEST_MARK);
        int first = in.read();
        int second = in.read();
        int third = in.read();
        in.reset();
        Charset charset = StandardCharsets.UTF_8;
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            charset = StandardCharsets.UTF_16BE;
        } else if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
            charset = StandardCharsets.UTF_16LE;
        }
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            in.skipNBytes(LONGEST_MARK);
        } else if (first >= 0xFE && charset != StandardCharsets.UTF_8) {
            in.skipNBytes(2);
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
