package meetlat.ingest.web;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are held until the whole request has been read. A sender that reads none before it has sent everything,
 * as most do, would otherwise wait for us to read while we wait for it to read. In memory up to a bound, then in a file
 * that nobody else sees and that is gone with the process.
 */
final class HeldAnswers implements AutoCloseable {

    private final int mostInMemory;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private long size;
    private @Nullable FileChannel file;
    private @Nullable OutputStream toFile;

    /** @param mostInMemory in bytes */
    HeldAnswers(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    void add(byte[] answer) throws IOException {
        size += answer.length;
        if (toFile == null && memory.size() + answer.length > mostInMemory) {
            toFile = open();
            memory.writeTo(toFile);
            memory.reset();
        }
        (toFile == null ? memory : toFile).write(answer);
    }

    private OutputStream open() throws IOException {
        // Where the system allows it, deleted as soon as it is open.
        file = FileChannel.open(
                Files.createTempFile("answers", ".ndjson"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        return new BufferedOutputStream(Channels.newOutputStream(file));
    }

    /** In bytes. */
    long size() {
        return size;
    }

    boolean isOnDisk() {
        return file != null;
    }

    /** All of them, in the order in which they were added; afterwards none can be added. */
    InputStream read() throws IOException {
        if (file == null || toFile == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        toFile.flush();
        file.position(0);
        return Channels.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
