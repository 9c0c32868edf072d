package meetlat.ingest.web;

import java.util.concurrent.atomic.AtomicReference;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.schemas.Catalogue;
import meetlat.schemas.TopicTail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue that submissions are checked against: the one published last. */
@Component
public final class PublishedCatalogue implements TopicTail.Reader<Catalogue> {

    private final AtomicReference<@Nullable FormCatalogue> current = new AtomicReference<>();

    /** Throws {@link NotPublished} before there is one. */
    FormCatalogue current() {
        FormCatalogue catalogue = current.get();
        if (catalogue == null) {
            throw new NotPublished();
        }
        return catalogue;
    }

    public boolean isPublished() {
        return current.get() != null;
    }

    @Override
    public void read(String key, @Nullable Catalogue catalogue, boolean live) {
        if (catalogue != null) {
            current.set(FormCatalogue.of(catalogue));
        }
    }

    /** No catalogue is published yet. */
    static final class NotPublished extends RuntimeException {

        NotPublished() {
            super("no definitions version is published yet: run the deployment step");
        }
    }
}
