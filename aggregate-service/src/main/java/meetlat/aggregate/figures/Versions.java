package meetlat.aggregate.figures;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import meetlat.schemas.VersionStatus;

/** The definitions versions as one reader may see them. Drafts are not for everyone. */
public final class Versions {

    private final Figures figures;
    private final Clock clock;

    public Versions(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Those that a reader may see, by number. */
    public List<Served> visible(boolean mayReadDrafts) {
        return figures.served().stream()
                .filter(served -> isVisible(served, mayReadDrafts))
                .toList();
    }

    /** One of them by its number; nothing when there is none that the reader may see. */
    public Optional<Served> find(int definitions, boolean mayReadDrafts) {
        return figures.served(definitions).filter(served -> isVisible(served, mayReadDrafts));
    }

    /**
     * The one that answers when none is asked for: the highest in force today; if none is in force the highest retired;
     * if there is none of those either the highest draft, for who may see drafts. Of each, one under which all history
     * is counted goes before one under which it is not, so that a version that is new does not answer half counted.
     */
    public Optional<Served> current(boolean mayReadDrafts) {
        List<Served> visible = visible(mayReadDrafts);
        return highest(visible, VersionStatus.IN_FORCE)
                .or(() -> highest(visible, VersionStatus.RETIRED))
                .or(() -> highest(visible, VersionStatus.DRAFT));
    }

    private Optional<Served> highest(List<Served> among, VersionStatus status) {
        return among.stream()
                .filter(served -> served.status(clock) == status)
                .max(Comparator.comparing(Served::isComplete).thenComparing(Served::number));
    }

    private boolean isVisible(Served served, boolean mayReadDrafts) {
        return mayReadDrafts || served.status(clock) != VersionStatus.DRAFT;
    }

    /** Draft, in force or retired, by today's date. */
    public VersionStatus status(Served served) {
        return served.status(clock);
    }
}
