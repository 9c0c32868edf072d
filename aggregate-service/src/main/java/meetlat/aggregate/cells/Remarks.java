package meetlat.aggregate.cells;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import meetlat.aggregate.deviation.IndicatorDeviations;
import meetlat.aggregate.explanation.Explanation;
import meetlat.aggregate.explanation.Explanations;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Flag;
import meetlat.aggregate.figures.Shown;
import org.jspecify.annotations.Nullable;

/** What is said of the projects' figures of one indicator: that they stand out, and why they are what they are. */
final class Remarks {

    private record Place(String project, String period) {}

    private final Shown shown;
    private final String indicator;
    private final Explanations notes;
    private @Nullable Set<Place> deviations;

    Remarks(Shown shown, String indicator, Explanations notes) {
        this.shown = shown;
        this.indicator = indicator;
        this.notes = notes;
    }

    /** Where there is no value nothing is said: a remark on it would tell of it. */
    ReadCell on(ReadCell cell, String project, String period) {
        if (cell.figure().value() == null) {
            return cell;
        }
        List<Explanation> explanations =
                notes.of(shown, indicator, project, period, cell.figure().value());
        return new ReadCell(
                deviations().contains(new Place(project, period)) ? flagged(cell.figure()) : cell.figure(),
                explanations.isEmpty() ? null : explanations,
                null,
                null,
                null);
    }

    private Set<Place> deviations() {
        Set<Place> known = deviations;
        if (known == null) {
            Set<Place> found = new HashSet<>();
            IndicatorDeviations.of(shown, indicator)
                    .forEach(deviation -> found.add(new Place(deviation.project(), deviation.period())));
            deviations = found;
            return found;
        }
        return known;
    }

    private static Figure flagged(Figure figure) {
        Set<String> flags = new TreeSet<>(figure.flags());
        flags.add(Flag.DEVIATION);
        return new Figure(
                figure.value(), figure.status(), figure.match(), List.copyOf(flags), figure.note(), figure.reason());
    }
}
