package meetlat.aggregate.figures;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.aggregate.crosswalk.Applied;
import meetlat.aggregate.crosswalk.CellCrosswalk;
import meetlat.schemas.Match;
import org.jspecify.annotations.Nullable;

/**
 * What the reports say of one cell, project by project and period by period. Each is looked up once, so that one answer
 * does not contradict itself while reports come in. For one answer, and one thread.
 */
final class Observations {

    private final Definitions definitions;
    private final EditionFigures figures;
    private final int cell;
    /** The cell of the indicator as a whole. */
    private final int whole;

    private final List<CellCrosswalk> crosswalk;
    private final Map<String, @Nullable Counted[]> known = new HashMap<>();

    /** @param cell negative for none: then nothing is observed */
    Observations(Definitions definitions, EditionFigures figures, int cell) {
        this.definitions = definitions;
        this.figures = figures;
        this.cell = cell;
        boolean none = cell == Definitions.NO_CELL;
        this.whole = none ? cell : definitions.whole(definitions.cell(cell).getIndicator());
        this.crosswalk = none ? List.of() : definitions.crosswalk().of(cell);
    }

    List<String> projects() {
        return definitions.projects();
    }

    /** How many periods there are; they are named by position. */
    int periods() {
        return definitions.periods().size();
    }

    /** What the reports of a project say in a period. */
    Counted at(String project, int period) {
        @Nullable Counted[] row = known.computeIfAbsent(project, p -> new Counted[periods()]);
        Counted counted = row[period];
        if (counted == null) {
            counted = crosswalk.stream()
                    .map(form -> of(form, project, period))
                    .reduce(Counted::and)
                    .orElse(Counted.NOTHING);
            row[period] = counted;
        }
        return counted;
    }

    private Counted of(CellCrosswalk form, String project, int period) {
        Sparse report =
                figures.report(form.form(), project, definitions.periods().get(period));
        Applied applied = form.at(project, period);
        if (report.has(cell)) {
            Match match = weakest(report.inexact(cell));
            return Counted.reported(
                    report.value(cell), report.isSynthetic(cell), match, applied.way(match), applied.noteOf(match));
        }
        if (isNotComparable(report)) {
            return Counted.without(CellStatus.NOT_COMPARABLE, null, applied.noteOfNotComparable(), null);
        }
        Reason reason = partsOverlap(report);
        CellStatus status = reason == null ? CellStatus.MISSING : CellStatus.NOT_ADDITIVE;
        return Counted.without(status, applied.match(), applied.noteOfMissing(), reason);
    }

    private static Match weakest(Set<Match> inexact) {
        return inexact.stream().max(Match::compareTo).orElse(Match.EXACT);
    }

    private boolean isNotComparable(Sparse report) {
        return report.isNotComparable(cell) || report.isNotComparable(whole);
    }

    private @Nullable Reason partsOverlap(Sparse report) {
        return Overlap.keepsFromAddingUp(definitions, cell, report);
    }

    /** Adds the programme's total of a period to a sum. */
    void addTotal(int period, Sum sum) {
        Sparse total = figures.total(definitions.periods().get(period));
        if (cell == Definitions.NO_CELL) {
            return;
        }
        if (total.has(cell)) {
            sum.add(total.value(cell), total.isSynthetic(cell), matches(total.inexact(cell), period));
            if (isNotComparable(total)) {
                sum.addNothing(CellStatus.NOT_COMPARABLE, null);
            }
        } else if (isNotComparable(total)) {
            sum.addNothing(CellStatus.NOT_COMPARABLE, null);
        } else {
            Reason reason = partsOverlap(total);
            sum.addNothing(reason == null ? CellStatus.MISSING : CellStatus.NOT_ADDITIVE, reason);
        }
    }

    /** An aggregate names only inexact matches; whether exact ones are among them, only the reports say. */
    private Set<Match> matches(Set<Match> inexact, int period) {
        if (inexact.isEmpty()) {
            return EnumSet.of(Match.EXACT);
        }
        if (inexact.size() == 1
                && projects().stream()
                        .anyMatch(project -> at(project, period).match() == Match.EXACT
                                && at(project, period).isReported())) {
            inexact.add(Match.EXACT);
        }
        return inexact;
    }
}
