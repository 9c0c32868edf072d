package meetlat.ingest.web;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import meetlat.ingest.explanation.ExplainedNames;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.ingest.receipt.PublishedVersions;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.TopicTail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The definitions versions that are published: what submissions are checked against and receipts speak of. Of each
 * version the highest edition counts.
 */
@Component
public final class PublishedCatalogue implements TopicTail.Reader<Catalogue> {

    private final AtomicReference<Snapshot> current = new AtomicReference<>(Snapshot.of(new TreeMap<>()));

    /** What is made of the editions once, not for each request. */
    private record Snapshot(
            NavigableMap<Edition, Catalogue> editions,
            FormCatalogue forms,
            PublishedVersions versions,
            FormList formList,
            ExplainedNames explained,
            Map<String, FormAnswer> formsById) {

        static Snapshot of(NavigableMap<Edition, Catalogue> editions) {
            Collection<Catalogue> highest = editions.values().stream()
                    .collect(Collectors.toMap(Catalogue::getDefinitions, c -> c, (lower, higher) -> higher))
                    .values();
            return new Snapshot(
                    editions,
                    FormCatalogue.of(highest),
                    PublishedVersions.of(highest),
                    FormList.of(highest),
                    ExplainedNames.of(highest),
                    FormAnswer.byId(highest));
        }

        Snapshot with(Edition edition, @Nullable Catalogue catalogue) {
            NavigableMap<Edition, Catalogue> changed = new TreeMap<>(editions);
            if (catalogue == null) {
                changed.remove(edition);
            } else {
                changed.put(edition, catalogue);
            }
            return of(changed);
        }
    }

    /** What may be submitted. Throws {@link NotPublished} before there is a version. */
    FormCatalogue current() {
        return published().forms();
    }

    /** The names of what may be submitted. Throws {@link NotPublished} before there is a version. */
    FormList formList() {
        return published().formList();
    }

    /** The names of what may be explained. Throws {@link NotPublished} before there is a version. */
    ExplainedNames explained() {
        return published().explained();
    }

    /** One form by name, if any version has it. Throws {@link NotPublished} before there is a version. */
    Optional<FormAnswer> form(String id) {
        return Optional.ofNullable(published().formsById().get(id));
    }

    private Snapshot published() {
        Snapshot snapshot = current.get();
        if (snapshot.editions().isEmpty()) {
            throw new NotPublished();
        }
        return snapshot;
    }

    /** The versions; none before one is published. */
    public PublishedVersions versions() {
        return current.get().versions();
    }

    public boolean isPublished() {
        return !current.get().editions().isEmpty();
    }

    @Override
    public void read(String key, @Nullable Catalogue catalogue, boolean live) {
        Edition edition = Edition.parse(key);
        current.updateAndGet(snapshot -> snapshot.with(edition, catalogue));
    }

    /** No catalogue is published yet. */
    static final class NotPublished extends RuntimeException {

        NotPublished() {
            super("no definitions version is published yet: run the deployment step");
        }
    }
}
