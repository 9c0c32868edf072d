package meetlat.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import meetlat.bench.workload.Revisions;
import meetlat.bench.workload.Workload;
import meetlat.schemas.Submission;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The same observations in one table: of every indicator a row for each project and period that gave a count. Beside the
 * primary key an index from which the figures of an indicator can be read without looking at the table.
 */
final class PostgresStore implements TableSource.Store, AutoCloseable {

    private static final String TABLE = """
            CREATE TABLE observations (
              definitions integer NOT NULL,
              project text NOT NULL,
              period text NOT NULL,
              indicator text NOT NULL,
              value bigint NOT NULL,
              submission text NOT NULL,
              submitted_at timestamptz NOT NULL,
              PRIMARY KEY (definitions, project, period, indicator))""";
    private static final String INDEX = """
            CREATE INDEX figures_of_an_indicator ON observations (definitions, indicator, project, period)
              INCLUDE (value)""";
    private static final String UPSERT = """
            INSERT INTO observations (definitions, project, period, indicator, value, submission, submitted_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (definitions, project, period, indicator) DO UPDATE
            SET value = excluded.value, submission = excluded.submission, submitted_at = excluded.submitted_at
            WHERE observations.submitted_at <= excluded.submitted_at""";
    private static final String BLANK = """
            DELETE FROM observations WHERE definitions = ? AND project = ? AND period = ? AND indicator = ?""";
    private static final int DEFINITIONS = Workload.DEFINITIONS.definitions();

    private final Connection connection;

    PostgresStore(Postgres postgres) {
        try {
            this.connection = postgres.connect();
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Makes the table and puts a whole workload in; returns how many observations it has. */
    long fill(Workload workload) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY observations FROM STDIN");
            for (int i = 0; i < workload.submissions(); i++) {
                byte[] lines = lines(workload.submission(i)).getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(lines, 0, lines.length);
            }
            long rows = copy.endCopy();
            statement.execute(INDEX);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("VACUUM (ANALYZE) observations");
            connection.setAutoCommit(false);
            return rows;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static String lines(Submission submission) {
        StringBuilder lines = new StringBuilder();
        for (int q = 0; q < Workload.QUESTIONS; q++) {
            Long count = Revisions.count(submission, q);
            if (count != null) {
                lines.append(DEFINITIONS).append('\t').append(submission.getProject());
                lines.append('\t').append(submission.getPeriod()).append('\t').append(Workload.indicator(q));
                lines.append('\t').append(count).append('\t').append(submission.getSubmissionId());
                lines.append('\t').append(submission.getSubmittedAt()).append('\n');
            }
        }
        return lines.toString();
    }

    /** In one transaction: what it counts is put in or replaced, what it leaves blank goes. */
    @Override
    public void take(Submission submission) {
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT);
                PreparedStatement blank = connection.prepareStatement(BLANK)) {
            for (int q = 0; q < Workload.QUESTIONS; q++) {
                Long count = Revisions.count(submission, q);
                PreparedStatement statement = count == null ? blank : upsert;
                statement.setInt(1, DEFINITIONS);
                statement.setString(2, submission.getProject());
                statement.setString(3, submission.getPeriod());
                statement.setString(4, Workload.indicator(q));
                if (count != null) {
                    statement.setLong(5, count);
                    statement.setString(6, submission.getSubmissionId());
                    statement.setTimestamp(7, Timestamp.from(submission.getSubmittedAt()));
                }
                statement.addBatch();
            }
            upsert.executeBatch();
            blank.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static BenchFailure failed(SQLException e) {
        return new BenchFailure("PostgreSQL refused: " + e.getMessage(), e);
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
