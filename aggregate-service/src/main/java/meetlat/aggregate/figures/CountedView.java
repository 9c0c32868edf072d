package meetlat.aggregate.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;

/** The figures of one cell of an indicator that is counted. */
final class CountedView implements IndicatorView {

    private final Definitions definitions;
    private final Observations observations;
    private final WaysOfCounting ways;
    private final Sums sums;

    CountedView(Definitions definitions, EditionFigures figures, String indicator, int cell) {
        this.definitions = definitions;
        this.observations = new Observations(definitions, figures, cell);
        this.ways = new WaysOfCounting(observations);
        this.sums = AllowedSums.of(definitions, indicator);
    }

    @Override
    public Figure at(@Nullable String project, @Nullable String period) {
        if (period == null) {
            return project == null ? ofProgramme() : ofProject(project);
        }
        int position = definitions.periods().indexOf(period);
        if (position < 0) {
            return Figure.MISSING;
        }
        return project == null ? ofPeriod(position) : cell(project, position);
    }

    /** A project's own figure. */
    Figure cell(String project, int period) {
        Counted counted = observations.at(project, period);
        return new Figure(
                counted.isReported() ? BigDecimal.valueOf(counted.value()) : null,
                counted.status(),
                counted.match() == null ? null : Figure.id(counted.match()),
                flags(counted, project, period),
                counted.note(),
                counted.reason());
    }

    private List<String> flags(Counted counted, String project, int period) {
        TreeSet<String> flags = new TreeSet<>();
        if (ways.breakSeries(project, period)) {
            flags.add(Flag.BREAK);
        }
        if (ways.differ(project, period)) {
            flags.add(Flag.DIFFERS);
        }
        if (counted.synthetic()) {
            flags.add(Flag.SYNTHETIC);
        }
        return List.copyOf(flags);
    }

    private Figure ofProject(String project) {
        Sum sum = new Sum();
        addProject(project, sum);
        return sum.total(AllowedSums.againstPeriods(sums));
    }

    private Figure ofPeriod(int period) {
        Sum sum = new Sum();
        observations.addTotal(period, sum);
        return sum.total(AllowedSums.againstProjects(sums));
    }

    /** Over the periods of each project first, as the catalogue's rule for periods is about those. */
    private Figure ofProgramme() {
        Sum sum = new Sum();
        if (AllowedSums.isLast(sums)) {
            observations.projects().forEach(project -> addProject(project, sum));
        } else {
            for (int period = 0; period < observations.periods(); period++) {
                observations.addTotal(period, sum);
            }
        }
        return sum.total(AllowedSums.againstBoth(sums));
    }

    private void addProject(String project, Sum sum) {
        for (int period = observations.periods() - 1; period >= 0; period--) {
            Counted counted = observations.at(project, period);
            sum.add(counted);
            if (counted.isReported() && AllowedSums.isLast(sums)) {
                return;
            }
        }
    }

    Observations observations() {
        return observations;
    }

    Sums sums() {
        return sums;
    }
}
