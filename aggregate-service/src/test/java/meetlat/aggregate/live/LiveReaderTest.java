package meetlat.aggregate.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import meetlat.aggregate.figures.Figures.Change;
import meetlat.schemas.Edition;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One reader of the live stream. */
class LiveReaderTest {

    private final Ended emitter = new Ended();

    /** Notes how a stream ended. */
    private static final class Ended extends SseEmitter {

        private final List<Throwable> with = new ArrayList<>();

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
}
