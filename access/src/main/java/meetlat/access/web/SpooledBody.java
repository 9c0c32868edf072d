package meetlat.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import meetlat.access.AccessRefused;
import meetlat.access.Refusal;
import org.springframework.util.unit.DataSize;

/** A body that was read whole: in memory when it is small, else in a file that is gone once this is closed. */
final class SpooledBody implements Closeable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int PIECE = 1 << 16;

    private final InputStream content;

    private SpooledBody(InputStream content) {
        this.content = content;
    }

    /** Sees each piece of the body as it arrives. */
    interface Listener {
        void piece(byte[] bytes, int offset, int length);
    }

    /** @throws AccessRefused beyond the limit, without reading further */
    static SpooledBody read(HttpServletRequest request, DataSize limit, Listener listener) throws IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw tooLarge(limit);
        }
        InputStream body = request.getInputStream();
        byte[] piece = new byte[PIECE];
        ByteArrayOutputStream memory = new ByteArrayOutputStream();
        int read = copy(body, memory, piece, IN_MEMORY, listener);
        if (read <= IN_MEMORY) {
            requireWithin(limit, read);
            return new SpooledBody(new ByteArrayInputStream(memory.toByteArray()));
        }
        return inFile(memory, body, piece, limit, listener);
    }

    private static SpooledBody inFile(
            ByteArrayOutputStream begun, InputStream rest, byte[] piece, DataSize limit, Listener listener)
            throws IOException {
        Path file = Files.createTempFile("meetlat-body-", ".tmp");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            OutputStream out = Channels.newOutputStream(channel);
            begun.writeTo(out);
            long size = begun.size();
            int length = rest.read(piece);
            while (length >= 0) {
                size += length;
                requireWithin(limit, size);
                listener.piece(piece, 0, length);
                out.write(piece, 0, length);
                length = rest.read(piece);
            }
            channel.position(0);
            return new SpooledBody(Channels.newInputStream(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Copies until the end, or until there is more than that; returns how much. */
    private static int copy(InputStream in, OutputStream out, byte[] piece, int atMost, Listener listener)
            throws IOException {
        int size = 0;
        while (size <= atMost) {
            int length = in.read(piece);
            if (length < 0) {
                break;
            }
            listener.piece(piece, 0, length);
            out.write(piece, 0, length);
            size += length;
        }
        return size;
    }

    private static void requireWithin(DataSize limit, long size) {
        if (size > limit.toBytes()) {
            throw tooLarge(limit);
        }
    }

    private static AccessRefused tooLarge(DataSize limit) {
        return new AccessRefused(
                Refusal.BODY_TOO_LARGE, "A signed body may have " + limit.toKilobytes() + " KiB. Send it in parts.");
    }

    /** The one stream over it. */
    InputStream content() {
        return content;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
