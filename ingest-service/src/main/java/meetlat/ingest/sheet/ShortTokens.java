package meetlat.ingest.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Refuses XML in which too much stands between one {@code <} and the next. A parser holds names, attributes and pieces
 * of text in memory as a whole, however long they are; this bounds all of them.
 */
final class ShortTokens extends FilterReader {

    /** The longest text of a cell takes a third of it, written as character references. */
    private static final int MOST_CHARACTERS = 1024 * 1024;

    private int run;

    ShortTokens(Reader text) {
        super(text);
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
    public int read(char[] characters, int from, int length) throws IOException {
        int read = super.read(characters, from, length);
        for (int i = from; i < from + read; i++) {
            count(characters[i]);
        }
        return read;
    }

    private void count(int next) {
        run = next == '<' ? 0 : run + 1;
        if (run > MOST_CHARACTERS) {
            throw SheetRefused.damaged("XML in which a name, attribute or text is too long");
        }
    }
}
