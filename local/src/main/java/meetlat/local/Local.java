package meetlat.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The launcher behind {@code ./start}. Its arguments: the project's root folder, then the options. */
public final class Local {

    private Local() {}

    public static void main(String[] arguments) {
        Layout layout = Layout.of(Path.of(arguments[0]).toAbsolutePath().normalize());
        List<String> options = List.of(arguments).subList(1, arguments.length);
        Progress terminal = Progress.onTerminal();
        try {
            run(Options.parse(options), layout, terminal);
        } catch (StartFailure failure) {
            terminal.failed(failure.getMessage());
            System.exit(1);
        } catch (UncheckedIOException failure) {
            terminal.failed("cannot use " + layout.home() + ": " + failure.getCause());
            System.exit(1);
        }
    }

    private static void run(Options options, Layout layout, Progress terminal) {
        RunFile runFile = new RunFile(layout.runFile());
        if (options.stop()) {
            new Stop(runFile, terminal).run();
            return;
        }
        runFile.requireNothingRunning();
        new Start(options, layout, runFile, Progress.into(layout.log("start"))).run();
        System.exit(1);
    }
}
