package meetlat.aggregate.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import meetlat.aggregate.figures.Figures.Change;
import meetlat.schemas.Edition;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One reader of the live stream. */
class LiveReaderTest {

    private final Noted emitter = new Noted();

    /** Notes what is sent, and how it ended. */
    private static final class Noted extends SseEmitter {

        private final List<Throwable> with = new ArrayList<>();
        private final List<Object> sent = new ArrayList<>();

        @Override
        public void send(SseEventBuilder event) {
            event.build().forEach(part -> sent.add(part.getData()));
        }

        @Override
        public void completeWithError(Throwable error) {
            with.add(error);
        }
    }

    @Test
    void aReaderThatNothingMoreCanBeToldIsLetGo() {
        ArithmeticException tooLarge = new ArithmeticException("long overflow");
        LiveReader reader = new LiveReader(emitter, Runnable::run, change -> {
            throw tooLarge;
        });

        reader.tell(List.of(new Change(new Edition(1, 1), "gent", "P1", 0)));

        assertThat(emitter.with).containsExactly(tooLarge);
    }

    @Test
    void aReaderIsToldWhichEditionsAreServedAndThenWhichChanged() {
        LiveReader reader = new LiveReader(emitter, Runnable::run, change -> Stream.of());
        DefinitionsServed first = new DefinitionsServed(1, 1);
        DefinitionsServed second = new DefinitionsServed(1, 2);
        DefinitionsServed draft = new DefinitionsServed(2, 1);

        reader.tellDefinitions(Set.of(first));
        reader.tellDefinitions(Set.of(first));
        reader.tellDefinitions(Set.of(first, draft));
        reader.tellDefinitions(Set.of(second, draft));

        assertThat(emitter.sent).filteredOn(DefinitionsServed.class::isInstance).containsExactly(first, draft, second);
        assertThat(emitter.sent).filteredOn("event:definitions\ndata:"::equals).hasSize(3);
    }
}
