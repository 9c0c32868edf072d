package meetlat.aggregate.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Edition;
import org.springframework.stereotype.Component;

/**
 * Keeps answers until the figures change, so that many readers of one table cost one rendering. Whoever asks while it is
 * being made waits for it.
 */
@Component
class Renderings {

    private static final long BYTES = 64L << 20;
    /** Also what no change outdates, such as the date on a sheet. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Cache<Key, Rendered> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Key key, Rendered rendered) -> rendered.bytes())
            .expireAfterWrite(KEPT)
            .build();

    /**
     * What an answer rests on.
     *
     * @param changes of the figures, as counted before any was read
     * @param notes changes of the explanations
     * @param query all that was asked, in what language and format
     */
    record Key(Edition edition, long changes, long notes, Basis basis, Object query) {

        static Key of(Shown shown, Explanations notes, Basis basis, Object query) {
            return new Key(shown.definitions().edition(), shown.changes(), notes.changes(), basis, query);
        }
    }

    Rendered get(Key key, Supplier<Rendered> render) {
        return kept.get(key, k -> render.get());
    }
}
