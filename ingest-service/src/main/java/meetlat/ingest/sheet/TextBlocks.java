package meetlat.ingest.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts in the order that they were added, packed into blocks of some 16 KiB in a temporary file. In memory stays of
 * each block where it lies and which text is its first.
 */
final class TextBlocks implements AutoCloseable {

    private static final int BLOCK_BYTES = 16 * 1024;
    private static final int TEXTS_IN_BLOCK = 512;

    private final TemporaryFile file = new TemporaryFile();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream(2 * BLOCK_BYTES);
    private long[] starts = new long[16];
    private int[] firsts = new int[16];
    private int blocks;
    private long length;
    private int texts;

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        open.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        open.writeBytes(bytes);
        texts++;
        if (open.size() >= BLOCK_BYTES || texts - firsts[blocks] >= TEXTS_IN_BLOCK) {
            end();
        }
    }

    /** Ends the block that is being added to; after the last text, before the first is read. */
    void end() {
        if (open.size() == 0) {
            return;
        }
        write(ByteBuffer.wrap(open.toByteArray()));
        open.reset();
        blocks++;
        if (blocks == starts.length) {
            starts = Arrays.copyOf(starts, 2 * blocks);
            firsts = Arrays.copyOf(firsts, 2 * blocks);
        }
        starts[blocks] = length;
        firsts[blocks] = texts;
    }

    private void write(ByteBuffer block) {
        try {
            length += file.write(block, length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int size() {
        return texts;
    }

    /** The block of a text that is there, both from 0. */
    int blockOf(int text) {
        int found = Arrays.binarySearch(firsts, 0, blocks, text);
        return found >= 0 ? found : -found - 2;
    }

    int firstOf(int block) {
        return firsts[block];
    }

    String[] read(int block) {
        ByteBuffer bytes;
        try {
            bytes = file.read(starts[block], (int) (starts[block + 1] - starts[block]));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String[] read = new String[firsts[block + 1] - firsts[block]];
        for (int i = 0; i < read.length; i++) {
            int size = bytes.getInt();
            read[i] = new String(bytes.array(), bytes.position(), size, StandardCharsets.UTF_8);
            bytes.position(bytes.position() + size);
        }
        return read;
    }

    @Override
    public void close() {
        file.close();
    }
}
