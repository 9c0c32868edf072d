package meetlat.normalize.operations;

import java.util.concurrent.CompletableFuture;
import meetlat.normalize.definitions.Definitions;
import meetlat.schemas.Catalogue;
import meetlat.schemas.TopicTail;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The definitions version to normalize under, from the moment that the catalogue topic gives one. */
final class DefinitionsInForce implements TopicTail.Reader<Catalogue> {

    private static final Logger log = LoggerFactory.getLogger(DefinitionsInForce.class);

    private final CompletableFuture<Definitions> definitions = new CompletableFuture<>();

    @Override
    public void read(String key, @Nullable Catalogue catalogue, boolean live) {
        if (catalogue != null && definitions.complete(Definitions.of(catalogue))) {
            log.info("normalizing under definitions version {}", catalogue.getDefinitions());
        }
    }

    /** Runs {@code start} as soon as there are definitions; what it throws is logged. */
    void whenKnown(Runnable start) {
        definitions.thenRun(start).whenComplete((done, failure) -> {
            if (failure != null) {
                log.error("the streams cannot be started", failure);
            }
        });
    }

    boolean isKnown() {
        return definitions.isDone();
    }

    /** The definitions; IllegalStateException before there are any. */
    Definitions get() {
        Definitions known = definitions.getNow(null);
        if (known == null) {
            throw new IllegalStateException("no definitions version is published yet");
        }
        return known;
    }
}
