package meetlat.aggregate.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Flag;
import meetlat.aggregate.figures.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Figures that are shown being added up, the later period first. What is missing or not comparable adds nothing; where a
 * part is suppressed, so is the sum.
 */
final class ShownSum {

    private BigDecimal value = BigDecimal.ZERO;
    private boolean reported;
    private boolean suppressed;
    private boolean notComparable;
    private boolean differs;
    private boolean synthetic;
    /** Whether the part added before this one came about in another way than the one before it. */
    private boolean brokenAfter;

    private final Set<String> matches = new HashSet<>();
    private @Nullable Reason overlap;

    /** Begins with the figures of another project: a break is within a project's own. */
    void begin() {
        brokenAfter = false;
    }

    /** Adds what a project reported. */
    void add(Figure figure) {
        addMatch(figure);
        differs |= figure.status() == CellStatus.REPORTED && brokenAfter;
        take(figure);
        if (figure.status() == CellStatus.REPORTED) {
            brokenAfter = figure.flags().contains(Flag.BREAK);
        }
    }

    /** Adds what is a sum over projects, or what stands beside figures of other projects. */
    void addMixed(Figure figure) {
        differs |= figure.flags().contains(Flag.DIFFERS);
        add(figure);
    }

    /** Notes how well what was asked of a part matches what the indicator means. */
    void addMatch(Figure part) {
        if (part.status() == CellStatus.REPORTED && part.match() != null) {
            matches.add(part.match());
        }
    }

    private void take(Figure figure) {
        switch (figure.status()) {
            case REPORTED -> {
                value = figure.value() == null ? value : value.add(figure.value());
                reported = true;
                synthetic |= figure.flags().contains(Flag.SYNTHETIC);
            }
            case SUPPRESSED -> suppressed = true;
            case NOT_COMPARABLE -> notComparable = true;
            case NOT_ADDITIVE -> overlap = figure.reason() == null ? overlap : figure.reason();
            case MISSING -> {}
        }
    }

    /** Notes a figure that adds nothing; one that is reported or suppressed says nothing here. */
    void addNothing(Figure figure) {
        if (figure.status() != CellStatus.REPORTED && figure.status() != CellStatus.SUPPRESSED) {
            take(figure);
        }
    }

    /** @param against why there may be no sum; null when it is allowed */
    SeriesFigure total(@Nullable Reason against) {
        if (against != null && (reported || suppressed)) {
            return SeriesFigure.without(CellStatus.NOT_ADDITIVE, against);
        }
        if (suppressed) {
            return SeriesFigure.without(CellStatus.SUPPRESSED, null);
        }
        if (reported) {
            return new SeriesFigure(value, CellStatus.REPORTED, flags(), null);
        }
        if (notComparable) {
            return SeriesFigure.without(CellStatus.NOT_COMPARABLE, null);
        }
        return SeriesFigure.without(overlap == null ? CellStatus.MISSING : CellStatus.NOT_ADDITIVE, overlap);
    }

    private List<String> flags() {
        List<String> flags = new ArrayList<>();
        if (differs || notComparable || matches.size() > 1) {
            flags.add(Flag.DIFFERS);
        }
        if (synthetic) {
            flags.add(Flag.SYNTHETIC);
        }
        return List.copyOf(flags);
    }
}
