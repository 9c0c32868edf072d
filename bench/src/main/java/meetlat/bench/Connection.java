package meetlat.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A connection that is kept open. So little of HTTP as the benchmark needs, because a whole client takes more of the
 * processor than the service that it is to measure.
 */
final class Connection implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final URI address;
    private final byte[] part = new byte[16_384];
    private Socket socket;
    private InputStream in;
    private boolean isEnded;

    Connection(URI address) {
        this.address = address;
        try {
            socket = socket(address);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Socket socket(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    /** What was answered. */
    record Answer(int status, byte[] body) {}

    /** A whole request to read something. */
    static byte[] request(String path, List<String> headers) {
        StringBuilder head = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A whole request to hand submissions in. */
    static byte[] request(String contentType, List<String> headers, byte[] body) {
        StringBuilder head = new StringBuilder("POST /api/v1/submissions HTTP/1.1\r\nHost: 127.0.0.1\r\n")
                .append("Content-Type: ")
                .append(contentType)
                .append("\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        return request;
    }

    Answer exchange(byte[] request) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int status = exchange(request, body);
        return new Answer(status, body.toByteArray());
    }

    /**
     * Sends a request, reads all of the answer and returns its status. Connects again first when the service has ended
     * the connection after the answer before, as it does after so many.
     */
    int exchange(byte[] request, OutputStream body) {
        try {
            if (isEnded) {
                socket.close();
                socket = socket(address);
                in = new BufferedInputStream(socket.getInputStream());
                isEnded = false;
            }
            socket.getOutputStream().write(request);
            int status = Integer.parseInt(line().split(" ")[1]);
            int length = 0;
            boolean chunked = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(Locale.ROOT);
                chunked |= lower.startsWith("transfer-encoding:");
                isEnded |= lower.equals("connection: close");
                if (lower.startsWith(LENGTH)) {
                    length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
                }
            }
            if (chunked) {
                chunks(body);
            } else {
                copy(length, body);
            }
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void chunks(OutputStream body) throws IOException {
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            copy(size, body);
            line();
        }
        line();
    }

    private void copy(int length, OutputStream body) throws IOException {
        int left = length;
        while (left > 0) {
            int read = in.read(part, 0, Math.min(left, part.length));
            if (read < 0) {
                throw new IOException("the service hung up");
            }
            body.write(part, 0, read);
            left -= read;
        }
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the service hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
