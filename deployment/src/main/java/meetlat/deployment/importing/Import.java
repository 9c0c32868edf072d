package meetlat.deployment.importing;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import meetlat.deployment.DeploymentException;

/** The command {@code import}: sends a file, says what became of its rows, and answers for it with an exit code. */
public final class Import {

    private static final int ALL_IN = 0;
    private static final int ROWS_REFUSED = 1;
    private static final int FAILED = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Pause pause;

    Import(Map<String, String> environment, PrintStream out, PrintStream err, Clock clock, Pause pause) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.pause = pause;
    }

    /** Over the environment and the clock of this process. */
    public static Import of(PrintStream out, PrintStream err) {
        return new Import(System.getenv(), out, err, Clock.systemUTC(), time -> Thread.sleep(time.toMillis()));
    }

    /**
     * @return 0 when every row is in, or would be; 1 when rows are refused or could not be stored; 2 when the call failed
     */
    public int run(List<String> args) {
        try {
            ImportOptions options = ImportOptions.parse(args);
            Progress progress = new Progress(err, options.terminal(), clock);
            Rows rows = send(options, progress);
            out.println((options.dryRun() ? "dry run, nothing was taken in: " : "") + rows.summary());
            return rows.of(Rows.REJECTED) + rows.of(Rows.UNAVAILABLE) == 0 ? ALL_IN : ROWS_REFUSED;
        } catch (DeploymentException | IllegalArgumentException e) {
            err.println("meetlat import: " + e.getMessage());
            return FAILED;
        }
    }

    private Rows send(ImportOptions options, Progress progress) {
        IngestCalls calls = new IngestCalls(
                options.ingest(), ImportKey.of(options, environment), options.language(), pause, progress::say);
        try {
            return options.isBulk()
                    ? new BulkImport(options, calls, progress, out).run()
                    : new ExportImport(options, calls, progress, out).run();
        } finally {
            progress.clear();
        }
    }
}
