package meetlat.aggregate.explanation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import meetlat.aggregate.deviation.Deviation;
import meetlat.aggregate.explanation.Explanations.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one indicator that stand out, each with whether it is explained, and those that were explained and stand
 * out no more.
 */
public record ExplainedDeviations(List<Standing> standing, List<Closed> closed) {

    /** Whether somebody has explained a count that stands out. */
    public enum Status {
        /** Nobody has explained the count that stands now. */
        OPEN,
        /** An explanation is about the count that stands now. */
        EXPLAINED;

        /** As the API has it. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A count that stands out.
     *
     * @param explanations of the cell, also those of a count that stood before
     */
    public record Standing(Deviation deviation, Status status, List<Explanation> explanations) {}

    /**
     * A cell that is explained and does not stand out.
     *
     * @param value the count that stands now; null when none does
     * @param explanations not empty
     */
    public record Closed(
            String project, String period, @Nullable Long value, List<Explanation> explanations) {}

    /**
     * @param deviations of the indicator, as the figures are now
     * @param explanations of each of its cells that have any
     * @param value the count of a cell as it is now; null when there is none
     */
    public static ExplainedDeviations of(
            Collection<Deviation> deviations,
            Map<Cell, List<Explanation>> explanations,
            Function<Cell, @Nullable Long> value) {
        Set<Cell> standsOut = deviations.stream().map(ExplainedDeviations::cell).collect(Collectors.toSet());
        return new ExplainedDeviations(
                deviations.stream()
                        .map(found -> standing(found, explanations.getOrDefault(cell(found), List.of())))
                        .toList(),
                explanations.entrySet().stream()
                        .filter(explained -> !standsOut.contains(explained.getKey()))
                        .map(explained -> closed(explained.getKey(), explained.getValue(), value))
                        .sorted(Comparator.comparing(Closed::project).thenComparing(Closed::period))
                        .toList());
    }

    private static Cell cell(Deviation deviation) {
        return new Cell(deviation.project(), deviation.period());
    }

    private static Standing standing(Deviation deviation, List<Explanation> explanations) {
        boolean explained = explanations.stream().anyMatch(given -> given.value() == deviation.value());
        return new Standing(deviation, explained ? Status.EXPLAINED : Status.OPEN, explanations);
    }

    private static Closed closed(Cell cell, List<Explanation> explanations, Function<Cell, @Nullable Long> value) {
        return new Closed(cell.project(), cell.period(), value.apply(cell), explanations);
    }
}
