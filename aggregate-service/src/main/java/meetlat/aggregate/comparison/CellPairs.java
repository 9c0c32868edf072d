package meetlat.aggregate.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import org.jspecify.annotations.Nullable;

/** The cells of one indicator under two versions. */
final class CellPairs {

    private final Side from;
    private final Side to;
    private final List<String> projects;
    private final List<String> periods;

    CellPairs(Side from, Side to, List<String> projects, List<String> periods) {
        this.from = from;
        this.to = to;
        this.projects = projects;
        this.periods = periods;
    }

    /** Those in which something other than the words of a note differs, and at least one side is not missing. */
    List<CellComparison> thatDiffer() {
        List<CellComparison> differing = new ArrayList<>();
        Set<Map<String, String>> all =
                Stream.concat(from.dimensions(), to.dimensions()).collect(Collectors.toCollection(LinkedHashSet::new));
        all.forEach(dimensions -> addThoseThatDiffer(dimensions, differing));
        return differing;
    }

    private void addThoseThatDiffer(Map<String, String> dimensions, List<CellComparison> differing) {
        Optional<IndicatorView> before = from.view(dimensions);
        Optional<IndicatorView> after = to.view(dimensions);
        Explanation explanation = new Explanation(from, to, dimensions);
        for (String project : projects) {
            for (String period : periods) {
                Figure one = before.map(view -> view.at(project, period)).orElse(null);
                Figure other = after.map(view -> view.at(project, period)).orElse(null);
                if (differ(one, other)) {
                    differing.add(new CellComparison(
                            dimensions, project, period, one, other, explanation.of(project, period, one, other)));
                }
            }
        }
    }

    private static boolean differ(@Nullable Figure one, @Nullable Figure other) {
        if (isMissing(one) && isMissing(other)) {
            return false;
        }
        return one == null || other == null || !one.saysAs(other);
    }

    private static boolean isMissing(@Nullable Figure figure) {
        return figure == null || figure.status() == CellStatus.MISSING;
    }
}
