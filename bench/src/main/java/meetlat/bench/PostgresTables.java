package meetlat.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.zip.GZIPOutputStream;
import meetlat.bench.workload.Workload;
import org.jspecify.annotations.Nullable;

/**
 * The table by {@code GROUP BY} from PostgreSQL: its rows as they come, or made into the JSON that a dashboard would be
 * given. Each reader has a connection and a prepared statement of its own, without a pool between.
 */
final class PostgresTables implements TableSource {

    static final String ROWS = "PostgreSQL";
    static final String JSON = "PostgreSQL, as JSON";

    private static final String QUERY = """
            SELECT project, period, sum(value)::bigint FROM observations WHERE definitions = ? AND indicator = ?
            GROUP BY GROUPING SETS ((project, period), (project), (period), ())""";
    /** Of larger tables a reader takes so many rows at a time: whole ones of all readers would fill the memory. */
    private static final int ROWS_AT_A_TIME = 5_000;

    private final Postgres postgres;
    private final Store store;
    private final Workload workload;
    private final String indicator;
    private final Form form;

    /** What its rows are made into. */
    enum Form {
        ROWS,
        JSON,
        ZIPPED_JSON
    }

    PostgresTables(Postgres postgres, Store store, Workload workload, String indicator, Form form) {
        this.postgres = postgres;
        this.store = store;
        this.workload = workload;
        this.indicator = indicator;
        this.form = form;
    }

    @Override
    public String name() {
        return form == Form.ROWS ? ROWS : JSON;
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public TableReader open() {
        try {
            return new Reader(postgres.connect());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private final class Reader implements TableReader {

        private final Connection connection;
        private final PreparedStatement query;
        private final TableRows rows = new TableRows(workload.projectIds(), workload.periodIds());
        private final TableJson json = new TableJson(indicator, Workload.DEFINITIONS.definitions());

        Reader(Connection connection) throws SQLException {
            this.connection = connection;
            // The driver takes rows in parts only within a transaction; for few of them that is a round trip too many.
            connection.setAutoCommit(workload.submissions() < ROWS_AT_A_TIME);
            query = connection.prepareStatement(QUERY);
            query.setFetchSize(ROWS_AT_A_TIME);
            query.setInt(1, Workload.DEFINITIONS.definitions());
            query.setString(2, indicator);
        }

        @Override
        public void read() {
            if (form == Form.ROWS) {
                rows((project, period, value) -> {});
            } else {
                json(new CountedBytes());
            }
        }

        @Override
        public TableSum sum() {
            if (form == Form.ROWS) {
                Sum sum = new Sum();
                rows(sum);
                return sum.table;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            fill();
            json.write(rows, out);
            return TableAnswer.parse(out.toByteArray()).sum();
        }

        private void json(OutputStream out) {
            fill();
            try (OutputStream zipped = form == Form.ZIPPED_JSON ? new GZIPOutputStream(out) : out) {
                json.write(rows, zipped);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void fill() {
            rows.clear();
            rows(rows::put);
        }

        private void rows(RowTaker taker) {
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    taker.take(found.getString(1), found.getString(2), found.getLong(3));
                }
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            } catch (SQLException e) {
                throw failed(e);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }

    private interface RowTaker {

        void take(@Nullable String project, @Nullable String period, long value);
    }

    private static final class Sum implements RowTaker {

        private TableSum table = TableSum.NOTHING;

        @Override
        public void take(@Nullable String project, @Nullable String period, long value) {
            table = table.plus(project, period, value);
        }
    }

    private static BenchFailure failed(SQLException e) {
        return new BenchFailure("PostgreSQL refused: " + e.getMessage(), e);
    }
}
