package meetlat.access.web;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A request whose body was read before: controllers read it as if it came in now. */
final class SpooledRequest extends HttpServletRequestWrapper {

    private final SpooledBody body;
    private final ServletInputStream stream;
    private @Nullable Collection<Part> parts;

    SpooledRequest(HttpServletRequest request, SpooledBody body) {
        super(request);
        this.body = body;
        this.stream = new SpooledStream(body.content());
    }

    @Override
    public ServletInputStream getInputStream() {
        return stream;
    }

    @Override
    public BufferedReader getReader() {
        @Nullable String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(stream, charset));
    }

    @Override
    public Collection<Part> getParts() throws ServletException {
        if (parts == null) {
            parts = SpooledParts.of(this);
        }
        return parts;
    }

    @Override
    public @Nullable Part getPart(String name) throws ServletException {
        return getParts().stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Now, or once an answer that goes on in another thread has ended. */
    void closeWhenDone() throws IOException {
        if (isAsyncStarted()) {
            getAsyncContext().addListener(new ClosesBody());
        } else {
            body.close();
        }
    }

    private final class ClosesBody implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            try {
                body.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // onComplete follows.
        }

        @Override
        public void onError(AsyncEvent event) {
            // onComplete follows.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
