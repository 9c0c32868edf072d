package meetlat.aggregate.live;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import meetlat.aggregate.figures.Figures.Change;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One reader of the live stream. At most one word is under way to it at a time; what changes meanwhile waits, each cell
 * once, so a slow reader holds no more than one entry per cell.
 */
final class LiveReader {

    private final SseEmitter emitter;
    private final Executor senders;
    private final Function<Change, Stream<CellChanged>> describe;
    private final Set<Change> waiting = new LinkedHashSet<>();
    private final Set<DefinitionsServed> definitionsWaiting = new LinkedHashSet<>();
    private Set<DefinitionsServed> definitionsKnown = Set.of();
    private int releaseWaits;
    private boolean signOfLifeWaits;
    private boolean sending;

    /** What is sent in one go. */
    private record Words(boolean signOfLife, int release, List<DefinitionsServed> definitions, List<Change> changes) {

        boolean isEmpty() {
            return !signOfLife && release == 0 && definitions.isEmpty() && changes.isEmpty();
        }
    }

    LiveReader(SseEmitter emitter, Executor senders, Function<Change, Stream<CellChanged>> describe) {
        this.emitter = emitter;
        this.senders = senders;
        this.describe = describe;
    }

    synchronized void tell(Collection<Change> changes) {
        waiting.addAll(changes);
        sendUnlessSending();
    }

    /** Tells those that the reader does not know yet: all of them at first, later those that changed. */
    synchronized void tellDefinitions(Set<DefinitionsServed> served) {
        if (!served.equals(definitionsKnown)) {
            served.stream().filter(each -> !definitionsKnown.contains(each)).forEach(definitionsWaiting::add);
            definitionsKnown = served;
            sendUnlessSending();
        }
    }

    /** Tells that there is a new release, by its number. */
    synchronized void tellRelease(int number) {
        releaseWaits = number;
        sendUnlessSending();
    }

    synchronized void signOfLife() {
        signOfLifeWaits = true;
        sendUnlessSending();
    }

    void end() {
        emitter.complete();
    }

    private void sendUnlessSending() {
        if (!sending) {
            sending = true;
            senders.execute(this::send);
        }
    }

    private void send() {
        try {
            for (Words now = next(); !now.isEmpty(); now = next()) {
                if (now.signOfLife()) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
                if (now.release() > 0) {
                    emitter.send(SseEmitter.event().name("release").data(Map.of("number", now.release())));
                }
                for (DefinitionsServed served : now.definitions()) {
                    emitter.send(SseEmitter.event().name("definitions").data(served));
                }
                for (CellChanged cell : now.changes().stream().flatMap(describe).toList()) {
                    emitter.send(SseEmitter.event().name("cell").data(cell));
                }
            }
        } catch (IOException | RuntimeException ended) {
            // The container tells the emitter's callbacks, which let the reader go: one that has gone, or one that
            // nothing more can be told. It comes back by itself and reads everything again.
            emitter.completeWithError(ended);
        }
    }

    private synchronized Words next() {
        Words now = new Words(signOfLifeWaits, releaseWaits, List.copyOf(definitionsWaiting), List.copyOf(waiting));
        signOfLifeWaits = false;
        releaseWaits = 0;
        definitionsWaiting.clear();
        waiting.clear();
        sending = !now.isEmpty();
        return now;
    }
}
