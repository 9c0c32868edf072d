package meetlat.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a system that another launcher started, also one whose launcher is gone. */
final class Stop {

    /** The launcher itself gives each part 20 s. */
    private static final Duration LAUNCHER_PATIENCE = Duration.ofSeconds(90);

    private static final Duration CHILD_PATIENCE = Duration.ofSeconds(20);

    private final RunFile runFile;
    private final Progress progress;

    Stop(RunFile runFile, Progress progress) {
        this.runFile = runFile;
        this.progress = progress;
    }

    /** Ends the launcher, which ends its parts; then whatever is left, last started first. */
    void run() {
        List<RunFile.Entry> entries = new ArrayList<>(runFile.entries());
        if (entries.stream().noneMatch(entry -> entry.process().isPresent())) {
            runFile.delete();
            progress.line("nothing is running");
            return;
        }
        entries.stream().filter(Stop::isLauncher).forEach(launcher -> end(launcher, LAUNCHER_PATIENCE));
        Collections.reverse(entries);
        entries.stream().filter(entry -> !isLauncher(entry)).forEach(child -> end(child, CHILD_PATIENCE));
        runFile.delete();
        progress.line("meetlat is stopped; its data is kept");
    }

    private void end(RunFile.Entry entry, Duration patience) {
        entry.process().ifPresent(process -> {
            progress.line("stopping " + entry.name() + " (pid " + entry.pid() + ")");
            process.destroy();
            if (!endsWithin(process, patience)) {
                progress.line(entry.name() + " did not end within " + patience.toSeconds() + " s: ended by force");
                process.destroyForcibly();
                endsWithin(process, patience);
            }
        });
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new StartFailure("cannot wait for process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while stopping", e);
        }
    }

    private static boolean isLauncher(RunFile.Entry entry) {
        return entry.name().equals(RunFile.LAUNCHER);
    }
}
