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
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import meetlat.ingest.forms.ExportedRow;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.SubmissionRefused;
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

        /**
         * Fails with {@link SubmissionRefused} when the log may not take it, and with anything else when it cannot be
         * said that the submission is on the log.
         */
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
            await(before);
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
        CompletableFuture<Taken> taken = next.taken().get();
        listener.decided(result(next.row(), taken));
        next.row().submission().ifPresent(submission -> underWay.remove(submission.responseId(), taken));
    }

    private RowResult result(ExportedRow row, CompletableFuture<Taken> taken) throws IOException {
        await(taken);
        try {
            return RowResult.taken(row, taken.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof SubmissionRefused refused) {
                return RowResult.rejected(row.refused(refused));
            }
            stopped = true;
            return RowResult.unavailable(row);
        }
    }

    private void await(CompletableFuture<Taken> taken) throws IOException {
        while (!taken.isDone()) {
            try {
                taken.handle((done, failure) -> true).get(BEAT_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                listener.waiting();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a failure that is handled does not come here", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("stopped while rows were taken in");
            }
        }
    }
}
