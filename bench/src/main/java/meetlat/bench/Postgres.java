package meetlat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import meetlat.local.ChildProcess;
import meetlat.local.Children;
import meetlat.local.Part;

/**
 * A PostgreSQL server of the benchmark's own on a free loopback port, as it comes but for room in memory for all of the
 * table that is asked for. Whoever reaches the port is let in: what it holds is made up.
 */
final class Postgres implements Part {

    static final String SHARED_BUFFERS = "512MB";

    private static final String USER = "bench";

    private final Path programs;
    private final Path data;
    private final Path logs;
    private final int port;

    /** @param programs the folder with its programs */
    Postgres(Path programs, Path data, Path logs) {
        this.programs = programs;
        this.data = data;
        this.logs = logs;
        this.port = freePort();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes its data folder and starts it; returns when it can be connected to. */
    void start(Children stage) {
        stage.run(new Part() {
            @Override
            public String name() {
                return "initdb";
            }

            @Override
            public ChildProcess start() {
                List<String> arguments = List.of("-D", data.toString(), "-U", USER, "-A", "trust");
                return process(name(), arguments, List.of("-E", "UTF8", "--locale=C"), () -> true);
            }
        });
        stage.start(this).awaitReady();
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public ChildProcess start() {
        return process(
                name(),
                List.of("-D", data.toString(), "-p", Integer.toString(port), "-h", "127.0.0.1", "-k", ""),
                List.of("-c", "shared_buffers=" + SHARED_BUFFERS),
                this::isReady);
    }

    /**
     * It refuses to run as root. In a user namespace where nobody has a name, root is nobody to it, and keeps the folder
     * that only root may enter.
     */
    private ChildProcess process(String program, List<String> arguments, List<String> more, BooleanSupplier ready) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(arguments);
        command.addAll(more);
        return ChildProcess.start(program, command, Map.of(), data, logs.resolve(program + ".log"), ready);
    }

    private boolean isReady() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** A connection on which statements are prepared at the server from the first time on. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?prepareThreshold=1&sslmode=disable", USER, "");
    }

    /** Its version, such as 15.18. */
    String version() {
        try (Connection connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new BenchFailure("PostgreSQL does not answer", e);
        }
    }
}
