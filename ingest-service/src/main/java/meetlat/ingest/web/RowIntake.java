package meetlat.ingest.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import meetlat.ingest.forms.ExportedRow;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.log.Taken;

/**
 * Takes the rows of one file in, many at a time, and tells what became of each in their order. Once the log fails, no
 * further row is tried. For one thread.
 */
final class RowIntake {

    /** How long a listener waits at most before it hears what was decided so far. */
    static final long BEAT_MILLIS = 500;

    /** Where the good rows go. */
    interface Way {

        /** Fails when it cannot be said that the submission is on the log. */
        CompletableFuture<Taken> take(CheckedSubmission submission);
    }

    /** Who hears what became of the rows. */
    interface Listener {

        void decided(RowResult result) throws IOException;

        /** Nothing was decided for a while. */
        void waiting() throws IOException;
    }

    private record Pending(ExportedRow row, Optional<CompletableFuture<Taken>> taken) {

        boolean isDecided() {
            return taken.map(CompletableFuture::isDone).orElse(true);
        }
    }

    private final Way way;
    private final Listener listener;
    private final int window;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Map<String, CompletableFuture<Taken>> underWay = new HashMap<>();
    private boolean stopped;

    /** @param window how many rows may be under way at a time */
    RowIntake(Way way, Listener listener, int window) {
        this.way = way;
        this.listener = listener;
        this.window = window;
    }

    void takeAll(Iterator<ExportedRow> rows) throws IOException {
        while (rows.hasNext()) {
            ExportedRow row = rows.next();
            pending.add(
                    row.submission().isEmpty()
                            ? new Pending(row, Optional.empty())
                            : new Pending(
                                    row, Optional.of(taken(row.submission().get()))));
            while (!pending.isEmpty()
                    && (pending.size() >= window || pending.peek().isDecided())) {
                decideNext();
            }
        }
        while (!pending.isEmpty()) {
            decideNext();
        }
    }

    private CompletableFuture<Taken> taken(CheckedSubmission submission) throws IOException {
        CompletableFuture<Taken> before = underWay.get(submission.responseId());
        if (before != null) {
            // How this revision stands to the one before is known once that is on the log.
            outcome(before);
        }
        CompletableFuture<Taken> taken = stopped
                ? CompletableFuture.failedFuture(new IllegalStateException("the import stopped"))
                : way.take(submission);
        underWay.put(submission.responseId(), taken);
        return taken;
    }

    private void decideNext() throws IOException {
        Pending next = pending.remove();
        if (next.taken().isEmpty()) {
            listener.decided(RowResult.rejected(next.row()));
            return;
        }
        CompletableFuture<Taken> future = next.taken().get();
        RowResult result = outcome(future)
                .map(taken -> RowResult.taken(next.row(), taken))
                .orElseGet(() -> RowResult.unavailable(next.row()));
        listener.decided(result);
        next.row().submission().ifPresent(submission -> underWay.remove(submission.responseId(), future));
    }

    /** Waits; nothing when it failed. */
    private Optional<Taken> outcome(CompletableFuture<Taken> taken) throws IOException {
        while (true) {
            try {
                return Optional.of(taken.get(BEAT_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                listener.waiting();
            } catch (ExecutionException e) {
                stopped = true;
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped while rows were taken in");
            }
        }
    }
}
