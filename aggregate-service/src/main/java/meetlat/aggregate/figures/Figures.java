package meetlat.aggregate.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Outcome;
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
    /** The highest edition of each version, by number, that is complete; those below it are dropped. */
    private final Map<Integer, Edition> complete = new ConcurrentHashMap<>();

    /**
     * A cell that has another figure than before.
     *
     * @param project null for the programme's total
     * @param cell position in the catalogue's list of cells
     */
    public record Change(Edition edition, @Nullable String project, String period, int cell) {}

    public void put(Catalogue catalogue) {
        Edition edition = Edition.of(catalogue);
        if (!isOutlived(edition)) {
            of(edition).put(Definitions.of(catalogue));
            outliveLower(edition);
        }
    }

    /** Forgets an edition and every figure under it. */
    public void forget(Edition edition) {
        editions.remove(edition);
        complete.remove(edition.definitions(), edition);
    }

    /** Takes in how far an edition is counted; null when that is not known any more. */
    public void put(Edition edition, @Nullable Progress progress) {
        EditionFigures figures = toChange(edition, progress);
        if (figures != null) {
            figures.put(progress == null ? null : EditionProgress.of(progress));
            outliveLower(edition);
        }
    }

    /** Takes in a report, or its end when null. */
    public List<Change> put(ReportKey key, @Nullable Report report) {
        EditionFigures figures = toChange(key.edition(), report);
        if (figures == null) {
            return List.of();
        }
        int[] cells = figures.put(key, report);
        outliveLower(key.edition());
        return changes(cells, key.edition(), key.project(), key.period());
    }

    /** Takes in what became of a submission under an edition; null when that is not known any more. */
    public void put(Edition edition, String submissionId, @Nullable Outcome outcome) {
        EditionFigures figures = toChange(edition, outcome);
        if (figures != null) {
            figures.received().put(submissionId, outcome);
        }
    }

    /** Takes in an aggregate, or its end when null. */
    public List<Change> put(AggregateKey key, @Nullable Aggregate aggregate) {
        EditionFigures figures = toChange(key.edition(), aggregate);
        if (figures == null) {
            return List.of();
        }
        int[] cells = figures.put(key.period(), aggregate);
        outliveLower(key.edition());
        return changes(cells, key.edition(), null, key.period());
    }

    /** The figures of an edition; null when there is nothing to put there, or nothing to take away from. */
    private @Nullable EditionFigures toChange(Edition edition, @Nullable Object value) {
        if (isOutlived(edition)) {
            return null;
        }
        return value == null ? editions.get(edition) : of(edition);
    }

    private EditionFigures of(Edition edition) {
        return editions.computeIfAbsent(edition, e -> new EditionFigures());
    }

    /** Whether a later edition of the version is served, so that this one never will be again. */
    private boolean isOutlived(Edition edition) {
        Edition served = complete.get(edition.definitions());
        return served != null && edition.compareTo(served) < 0;
    }

    /** Drops the editions below one that is complete: they take up as much memory, and are served no more. */
    private void outliveLower(Edition edition) {
        EditionFigures figures = editions.get(edition);
        if (figures != null
                && figures.isComplete()
                && figures.definitions() != null
                && !edition.equals(complete.put(edition.definitions(), edition))) {
            editions.keySet().removeIf(this::isOutlived);
        }
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
        Optional<EditionFigures> whole =
                published.stream().filter(EditionFigures::isComplete).reduce((lower, higher) -> higher);
        return whole.or(() -> published.stream().findFirst()).map(chosen -> served(chosen, published));
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
