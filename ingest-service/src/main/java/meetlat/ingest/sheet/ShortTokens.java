package meetlat.ingest.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses XML in which too much stands between one {@code <} and the next. A parser holds names, attributes and pieces
 * of text in memory as a whole, however long they are; this bounds all of them, in every encoding that has a byte 0x3C
 * for that sign.
 */
final class ShortTokens extends FilterInputStream {

    /** The longest text of a cell takes a third of it, written as character references. */
    private static final int MOST_BYTES = 1024 * 1024;

    private int run;

    ShortTokens(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(next);
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int i = from; i < from + read; i++) {
            count(bytes[i]);
        }
        return read;
    }

    private void count(int next) {
        run = next == '<' ? 0 : run + 1;
        if (run > MOST_BYTES) {
            throw SheetRefused.damaged("XML in which a name, attribute or text is too long");
        }
    }
}
