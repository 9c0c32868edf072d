package meetlat.aggregate.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.figures.AllowedSums;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;

/** Of what is counted. */
final class CountedCumulation implements Cumulation {

    private final Definitions definitions;
    private final IndicatorView view;
    private final Sums sums;
    /** In each period one figure for each match among those of the projects. */
    private final Map<String, List<Figure>> matches = new HashMap<>();

    CountedCumulation(Definitions definitions, String indicator, IndicatorView view) {
        this.definitions = definitions;
        this.view = view;
        this.sums = AllowedSums.of(definitions, indicator);
    }

    @Override
    public SeriesFigure upTo(@Nullable String project, int period) {
        ShownSum sum = new ShownSum();
        List<String> periods = definitions.periods().subList(0, period + 1);
        if (project != null) {
            addProject(project, periods, sum);
            return sum.total(AllowedSums.againstPeriods(sums));
        }
        addProgramme(periods, sum);
        return sum.total(AllowedSums.againstBoth(sums));
    }

    private void addProject(String project, List<String> periods, ShownSum sum) {
        for (int period = periods.size() - 1; period >= 0; period--) {
            Figure figure = view.at(project, periods.get(period));
            sum.add(figure);
            if (AllowedSums.isLast(sums) && isCounted(figure)) {
                return;
            }
        }
    }

    /** As its total is made: over the periods of each project first, where the last of those stands for all. */
    private void addProgramme(List<String> periods, ShownSum sum) {
        if (AllowedSums.isLast(sums)) {
            definitions.projects().forEach(project -> addLast(project, periods, sum));
            return;
        }
        for (String period : periods) {
            sum.addMixed(view.at(null, period));
            matches.computeIfAbsent(period, this::matchesIn).forEach(sum::addMatch);
        }
    }

    private void addLast(String project, List<String> periods, ShownSum sum) {
        sum.begin();
        for (int period = periods.size() - 1; period >= 0; period--) {
            Figure figure = view.at(project, periods.get(period));
            sum.addMixed(figure);
            if (isCounted(figure)) {
                return;
            }
        }
    }

    private List<Figure> matchesIn(String period) {
        Map<String, Figure> byMatch = new HashMap<>();
        for (String project : definitions.projects()) {
            Figure figure = view.at(project, period);
            if (figure.status() == CellStatus.REPORTED && figure.match() != null) {
                byMatch.putIfAbsent(figure.match(), figure);
            }
        }
        return List.copyOf(byMatch.values());
    }

    private static boolean isCounted(Figure figure) {
        return figure.status() == CellStatus.REPORTED || figure.status() == CellStatus.SUPPRESSED;
    }
}
