package meetlat.ingest.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionReader;
import meetlat.ingest.log.LogUnavailable;
import meetlat.ingest.log.SubmissionLog;
import meetlat.ingest.log.Taken;
import meetlat.ingest.web.LimitedBody.BodyTooLarge;
import meetlat.ingest.web.Lines.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the lines of one request in. So many are under way to the log at once; while these wait, nothing more is read,
 * and TCP slows the sender down to what the log takes. For one thread.
 */
final class BulkIntake {

    private static final Logger logger = LoggerFactory.getLogger(BulkIntake.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PublishedCatalogue catalogue;
    private final SubmissionLog log;
    private final Sender sender;
    private final LineResults results;
    private final DataSize lineLimit;
    private final BulkProperties properties;
    private final Clock clock;

    private final Deque<UnderWay> underWay = new ArrayDeque<>();
    private long bytesUnderWay;
    private boolean logFails;

    /** A line that is being written, or that it is known already what becomes of. */
    private record UnderWay(long line, int bytes, CompletableFuture<Taken> taken) {}

    BulkIntake(
            PublishedCatalogue catalogue,
            SubmissionLog log,
            Sender sender,
            LineResults results,
            DataSize lineLimit,
            BulkProperties properties,
            Clock clock) {
        this.catalogue = catalogue;
        this.log = log;
        this.sender = sender;
        this.results = results;
        this.lineLimit = lineLimit;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Takes all lines in and adds an answer for each that is not blank. Throws IOException when the connection breaks;
     * what was accepted until then stands.
     */
    void takeAll(Lines lines, HeldAnswers answers) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                begin(line);
            }
            while (isFull() || isFirstDone()) {
                settleFirst(answers);
            }
        }
        while (!underWay.isEmpty()) {
            settleFirst(answers);
        }
    }

    private boolean isFull() {
        return underWay.size() >= properties.linesUnderWay()
                || underWay.size() > 1
                        && bytesUnderWay > properties.sizeUnderWay().toBytes();
    }

    private boolean isFirstDone() {
        UnderWay first = underWay.peekFirst();
        return first != null && first.taken().isDone();
    }

    private void begin(Line line) {
        int bytes = line.content().length;
        underWay.addLast(new UnderWay(line.number(), bytes, take(line)));
        bytesUnderWay += bytes;
    }

    private CompletableFuture<Taken> take(Line line) {
        results.received();
        try {
            if (line.tooLarge()) {
                throw BodyTooLarge.line(lineLimit);
            }
            if (logFails) {
                throw new LogUnavailable(new IllegalStateException("the log failed for a line before"));
            }
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return log.take(new SubmissionReader(catalogue.current(), sender, now).read(line.content()), sender, now);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void settleFirst(HeldAnswers answers) throws IOException {
        UnderWay first = underWay.removeFirst();
        bytesUnderWay -= first.bytes();
        LineAnswer answer;
        try {
            answer = results.taken(first.line(), first.taken().join());
        } catch (CompletionException e) {
            answer = results.failed(first.line(), e.getCause() == null ? e : e.getCause());
        }
        if (answer.mayBeSentAgain() && !logFails) {
            // Those that come are told at once, instead of each waiting as long for the same.
            logFails = true;
            logger.warn("cannot write to the log: line {} and those after it are to be sent again", first.line());
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream(128);
        JSON.writeValue(written, answer);
        written.write('\n');
        answers.add(written.toByteArray());
    }
}
