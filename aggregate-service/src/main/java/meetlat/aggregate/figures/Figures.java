package meetlat.aggregate.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import org.jspecify.annotations.Nullable;

/** Every figure as it stands now: the reports, the programme's totals, and the definitions they stand under. */
public final class Figures {

    private final Map<Integer, Catalogue> catalogues = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final Map<ReportKey, Sparse> reports = new ConcurrentHashMap<>();
    private final Map<AggregateKey, Sparse> totals = new ConcurrentHashMap<>();

    /**
     * A cell that has another figure than before.
     *
     * @param project null for the programme's total
     * @param cell position in the catalogue's list of cells
     */
    public record Change(int definitions, @Nullable String project, String period, int cell) {}

    /** The catalogue that figures are shown under, once one is published. */
    public Optional<Catalogue> catalogue() {
        return catalogues.values().stream().findFirst();
    }

    /** The catalogue of a definitions version, if it is published. */
    public Optional<Catalogue> catalogue(int definitions) {
        return Optional.ofNullable(catalogues.get(definitions));
    }

    public void put(Catalogue catalogue) {
        catalogues.put(catalogue.getDefinitions(), catalogue);
    }

    /** Takes in a report, or its end when null. */
    public List<Change> put(ReportKey key, @Nullable Report report) {
        Sparse after = report == null ? Sparse.EMPTY : Sparse.of(report);
        Sparse before = report == null ? reports.remove(key) : reports.put(key, after);
        return changes(before, after, key.definitions(), key.project(), key.period());
    }

    /** Takes in an aggregate, or its end when null. */
    public List<Change> put(AggregateKey key, @Nullable Aggregate aggregate) {
        Sparse after = aggregate == null ? Sparse.EMPTY : Sparse.of(aggregate);
        Sparse before = aggregate == null ? totals.remove(key) : totals.put(key, after);
        return changes(before, after, key.definitions(), null, key.period());
    }

    private static List<Change> changes(
            @Nullable Sparse before, Sparse after, int definitions, @Nullable String project, String period) {
        Sparse old = before == null ? Sparse.EMPTY : before;
        List<Change> changes = new ArrayList<>();
        for (int cell : after.cellsWith(old)) {
            if (!after.at(cell).equals(old.at(cell))) {
                changes.add(new Change(definitions, project, period, cell));
            }
        }
        return changes;
    }

    /** A project's figure in a report. */
    Figure reported(ReportKey key, int cell) {
        return reports.getOrDefault(key, Sparse.EMPTY).at(cell);
    }

    /** The programme's figure in a period. */
    Figure total(AggregateKey key, int cell) {
        return totals.getOrDefault(key, Sparse.EMPTY).at(cell);
    }
}
