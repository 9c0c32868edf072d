package meetlat.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that wait to be read from the start: few in memory, many on disk. For one thread. */
final class HeldRows implements AutoCloseable {

    private static final int MOST_IN_MEMORY = 256 * 1_024;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream disk;

    void write(byte[] bytes) throws IOException {
        if (disk == null && memory.size() + bytes.length > MOST_IN_MEMORY) {
            file = Files.createTempFile("meetlat-rows-", ".tmp");
            disk = Files.newOutputStream(file);
        }
        if (disk == null) {
            memory.writeBytes(bytes);
        } else {
            disk.write(bytes);
        }
    }

    /** All that was written; nothing more can be. */
    InputStream read() throws IOException {
        InputStream first = new ByteArrayInputStream(memory.toByteArray());
        if (disk == null || file == null) {
            return first;
        }
        disk.close();
        return new SequenceInputStream(first, Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        if (disk != null && file != null) {
            disk.close();
            Files.deleteIfExists(file);
        }
    }
}
