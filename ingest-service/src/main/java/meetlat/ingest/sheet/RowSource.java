package meetlat.ingest.sheet;

import java.util.Optional;

/** Where the rows of a file come from, whatever its type. */
interface RowSource extends AutoCloseable {

    /** The next row that is not blank; empty after the last. Throws {@link SheetRefused} if it cannot be read. */
    Optional<Row> next();

    @Override
    void close();
}
