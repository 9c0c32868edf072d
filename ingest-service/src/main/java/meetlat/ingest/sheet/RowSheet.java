package meetlat.ingest.sheet;

import java.util.NoSuchElementException;
import java.util.Optional;

/** Hands out rows one by one; a row that cannot be read is refused when it is asked for, and no row before it is lost. */
final class RowSheet implements Sheet {

    private final RowSource rows;
    private Optional<Row> ahead = Optional.empty();
    private boolean ended;

    RowSheet(RowSource rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            ahead = rows.next();
            ended = ahead.isEmpty();
        }
        return !ended;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = ahead.orElseThrow();
        ahead = Optional.empty();
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }
}
