package meetlat.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The table from aggregate-service over HTTP, without a key and without a condition: each answer has the whole table. */
final class MeetlatTables implements TableSource {

    static final String NAME = "Meetlat";

    private static final int OK = 200;

    private final URI service;
    private final byte[] request;
    private final boolean isZipped;
    private final Store store;

    /**
     * @param isZipped whether readers ask for gzip, as a browser does
     * @param store the topic that submissions go to
     */
    MeetlatTables(URI service, String indicator, boolean isZipped, Store store) {
        this.service = service;
        this.request = Connection.request(
                "/api/v1/indicators/" + indicator + "/table", isZipped ? List.of("Accept-Encoding: gzip") : List.of());
        this.isZipped = isZipped;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public TableReader open() {
        Connection connection = new Connection(service);
        return new TableReader() {
            @Override
            public void read() {
                int status = connection.exchange(request, new CountedBytes());
                if (status != OK) {
                    throw new BenchFailure("aggregate-service answered " + status);
                }
            }

            @Override
            public TableSum sum() {
                Connection.Answer answer = connection.exchange(request);
                return answer.status() == OK
                        ? TableAnswer.parse(isZipped ? unzipped(answer.body()) : answer.body())
                                .sum()
                        : TableSum.NOTHING;
            }

            @Override
            public void close() {
                connection.close();
            }
        };
    }

    private static byte[] unzipped(byte[] zipped) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
