package meetlat.aggregate.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Progress;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * Every figure as it stands now, edition by edition: the reports, the programme's totals, the definitions that they
 * stand under, and how far each edition is counted.
 */
public final class Figures {

    private final Map<Edition, EditionFigures> editions = new ConcurrentSkipListMap<>();

    /**
     * A cell that has another figure than before.
     *
     * @param project null for the programme's total
     * @param cell position in the catalogue's list of cells
     */
    public record Change(Edition edition, @Nullable String project, String period, int cell) {}

    public void put(Catalogue catalogue) {
        of(Edition.of(catalogue)).put(Definitions.of(catalogue));
    }

    /** Forgets an edition and every figure under it. */
    public void forget(Edition edition) {
        editions.remove(edition);
    }

    /** Takes in how far an edition is counted; null when that is not known any more. */
    public void put(Edition edition, @Nullable Progress progress) {
        EditionFigures figures = progress == null ? editions.get(edition) : of(edition);
        if (figures != null) {
            figures.put(progress == null ? null : EditionProgress.of(progress));
        }
    }

    /** Takes in a report, or its end when null. */
    public List<Change> put(ReportKey key, @Nullable Report report) {
        EditionFigures figures = report == null ? editions.get(key.edition()) : of(key.edition());
        return figures == null
                ? List.of()
                : changes(figures.put(key, report), key.edition(), key.project(), key.period());
    }

    /** Takes in an aggregate, or its end when null. */
    public List<Change> put(AggregateKey key, @Nullable Aggregate aggregate) {
        EditionFigures figures = aggregate == null ? editions.get(key.edition()) : of(key.edition());
        return figures == null
                ? List.of()
                : changes(figures.put(key.period(), aggregate), key.edition(), null, key.period());
    }

    private EditionFigures of(Edition edition) {
        return editions.computeIfAbsent(edition, e -> new EditionFigures());
    }

    private static List<Change> changes(int[] cells, Edition edition, @Nullable String project, String period) {
        List<Change> changes = new ArrayList<>(cells.length);
        for (int cell : cells) {
            changes.add(new Change(edition, project, period, cell));
        }
        return changes;
    }

    /** The definitions versions that are published, by number. */
    public List<Served> served() {
        return editions.keySet().stream()
                .map(Edition::definitions)
                .distinct()
                .flatMap(definitions -> served(definitions).stream())
                .toList();
    }

    /**
     * A definitions version as it is served: under the highest edition under which all history is counted, or, until
     * there is one, under the lowest. So a version that is published again is served as it was until that is done.
     */
    public Optional<Served> served(int definitions) {
        List<EditionFigures> published = published(definitions).toList();
        Optional<EditionFigures> complete =
                published.stream().filter(EditionFigures::isComplete).reduce((lower, higher) -> higher);
        return complete.or(() -> published.stream().findFirst()).map(chosen -> served(chosen, published));
    }

    /** The editions of a version of which the catalogue is there, ascending. */
    private Stream<EditionFigures> published(int definitions) {
        return editions.entrySet().stream()
                .filter(edition -> edition.getKey().definitions() == definitions)
                .map(Map.Entry::getValue)
                .filter(figures -> figures.definitions() != null);
    }

    private static Served served(EditionFigures chosen, List<EditionFigures> published) {
        Definitions definitions = Objects.requireNonNull(chosen.definitions());
        Served.Next next = published.stream()
                .map(figures -> next(figures, definitions.edition()))
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Served.Next::edition))
                .orElse(null);
        return new Served(definitions, chosen, next);
    }

    private static Served.@Nullable Next next(EditionFigures figures, Edition served) {
        Definitions definitions = Objects.requireNonNull(figures.definitions());
        return definitions.edition().compareTo(served) > 0
                ? new Served.Next(definitions.edition().edition(), figures.progress())
                : null;
    }
}
