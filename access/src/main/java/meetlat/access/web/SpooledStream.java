package meetlat.access.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is there already, as servlets read it. */
final class SpooledStream extends ServletInputStream {

    private final InputStream content;
    private boolean finished;

    SpooledStream(InputStream content) {
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        int read = content.read();
        finished = finished || read < 0;
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = content.read(bytes, offset, length);
        finished = finished || read < 0;
        return read;
    }

    @Override
    public boolean isFinished() {
        return finished;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("the body is there: it is read without waiting");
    }
}
