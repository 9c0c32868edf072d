package meetlat.ingest.sheet;

import java.util.Iterator;

/**
 * The rows of an export from the top, read as they are asked for: memory does not grow with the file. The iterator
 * throws {@link SheetRefused} when the file turns out not to be readable further on.
 */
public interface Sheet extends Iterator<Row>, AutoCloseable {

    @Override
    void close();
}
