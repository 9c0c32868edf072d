package meetlat.aggregate.figures;

import java.time.Clock;
import java.util.Optional;
import meetlat.aggregate.completeness.ReceivedReports;
import meetlat.schemas.Edition;
import meetlat.schemas.Ratio;
import meetlat.schemas.VersionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A definitions version as it is served now.
 *
 * @param definitions the edition that is served
 * @param figures its figures, which go on changing
 * @param next a later edition that takes over when all history is counted under it; null when there is none
 */
public record Served(
        Definitions definitions,
        EditionFigures figures,
        @Nullable Next next) implements Shown {

    /** An edition that is still being counted, and how far; null when that is not known yet. */
    public record Next(int edition, @Nullable EditionProgress progress) {}

    @Override
    public Optional<IndicatorView> indicator(String id) {
        return definitions.indicator(id).map(found -> {
            Ratio ratio = found.getRatio();
            return ratio == null
                    ? new CountedView(definitions, figures, id, definitions.whole(id))
                    : new RatioView(definitions, figures, ratio);
        });
    }

    @Override
    public IndicatorView cell(int position) {
        return new CountedView(definitions, figures, definitions.cell(position).getIndicator(), position);
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public long changes() {
        return figures.changes();
    }

    public Edition edition() {
        return definitions.edition();
    }

    /** Whether all history has been counted under the served edition, the totals included. */
    public boolean isComplete() {
        return figures.isComplete();
    }

    /** How far the served edition is counted; null when that is not known yet. */
    public @Nullable EditionProgress progress() {
        return figures.progress();
    }

    /** What was received of reports, and taken back; goes on changing. */
    public ReceivedReports received() {
        return figures.received();
    }

    /** Draft, in force or retired, by today's date. */
    public VersionStatus status(Clock clock) {
        return VersionStatus.of(definitions.catalogue(), clock);
    }
}
