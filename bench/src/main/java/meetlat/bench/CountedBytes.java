package meetlat.bench;

import java.io.OutputStream;

/** Takes bytes, counts them and forgets them: a table is large, and there are many readers. */
final class CountedBytes extends OutputStream {

    private long count;

    @Override
    public void write(int b) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        count += length;
    }

    long count() {
        return count;
    }
}
