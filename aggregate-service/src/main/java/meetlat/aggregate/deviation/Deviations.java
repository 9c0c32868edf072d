package meetlat.aggregate.deviation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meetlat.aggregate.deviation.Deviation.Finding;

/**
 * The counts of an indicator that stand out, by four rules that see different things: six periods are too few for any single
 * one. Every rule asks for a difference that is more than chance.
 */
public final class Deviations {

    private final Counts counts;
    private final Thresholds thresholds;
    private final List<Optional<RobustScore>> ofProjects;
    private final List<InPeriod> inPeriods;

    /**
     * All projects of one period together.
     *
     * @param reported how many reported it
     * @param total what they reported
     * @param compared how many have a usual count beside it
     * @param moves of how many times their own usual count theirs are, by logarithms; none where too few are compared
     */
    private record InPeriod(int reported, long total, int compared, Optional<RobustScore> moves) {}

    private Deviations(Counts counts, Thresholds thresholds) {
        this.counts = counts;
        this.thresholds = thresholds;
        this.ofProjects = IntStream.range(0, counts.projects().size())
                .mapToObj(project -> scoreOf(counts.reportedBy(project), thresholds.periods())
                        .map(own -> own.withSpreadOfAtLeast(chanceOf(own.median()))))
                .toList();
        this.inPeriods = IntStream.range(0, counts.periods().size())
                .mapToObj(this::inPeriod)
                .toList();
    }

    private InPeriod inPeriod(int period) {
        long[] reported = counts.reportedIn(period);
        double[] moves = IntStream.range(0, counts.projects().size())
                .mapToObj(project -> factor(project, period))
                .flatMap(Optional::stream)
                .mapToDouble(Math::log)
                .toArray();
        return new InPeriod(
                reported.length, Arrays.stream(reported).sum(), moves.length, scoreOf(moves, thresholds.projects()));
    }

    /** By project and then by period. */
    public static List<Deviation> of(Counts counts, Thresholds thresholds) {
        return new Deviations(counts, thresholds).all();
    }

    private static Optional<RobustScore> scoreOf(double[] sample, int least) {
        return sample.length < Math.max(1, least) ? Optional.empty() : Optional.of(RobustScore.of(sample));
    }

    private List<Deviation> all() {
        List<Deviation> deviations = new ArrayList<>();
        for (int project = 0; project < counts.projects().size(); project++) {
            for (int period = 0; period < counts.periods().size(); period++) {
                Long value = counts.at(project, period).value();
                List<Finding> findings = value == null ? List.of() : findings(project, period, value);
                if (value != null && !findings.isEmpty()) {
                    deviations.add(new Deviation(
                            counts.projects().get(project), counts.periods().get(period), value, findings));
                }
            }
        }
        return List.copyOf(deviations);
    }

    private List<Finding> findings(int project, int period, long value) {
        return Stream.of(
                        ownSeries(project, value),
                        jump(project, period, value),
                        otherProjects(project, period, value),
                        share(period, value))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> ownSeries(int project, long value) {
        return ofProjects
                .get(project)
                .filter(own -> isMoreThanChance(value, own.median()) && isFar(own.of(value)))
                .map(own -> new Finding.OwnSeries(own.median(), own.of(value), counts.reportedBy(project).length));
    }

    private Optional<Finding> jump(int project, int period, long value) {
        int beforePeriod = counts.reportedBefore(project, period);
        if (beforePeriod < 0 || counts.at(project, period).anew()) {
            return Optional.empty();
        }
        Long before = counts.at(project, beforePeriod).value();
        if (before == null || !isMoreThanChance(value, before)) {
            return Optional.empty();
        }
        boolean manyTimes = Math.max(value, before) >= thresholds.factor() * Math.min(value, before);
        return manyTimes ? Optional.of(new Finding.Jump(before, counts.periods().get(beforePeriod))) : Optional.empty();
    }

    /** Each beside its own usual count, for projects differ in size; as logarithms, so that a half is as far as a double. */
    private Optional<Finding> otherProjects(int project, int period, long value) {
        InPeriod all = inPeriods.get(period);
        return factor(project, period)
                .flatMap(factor -> all.moves()
                        .map(others -> others.withSpreadOfAtLeast(chanceOf(usual(project) + 1) / (usual(project) + 1)))
                        .filter(others -> isMoreThanChance(value, usual(project)) && isFar(others.of(Math.log(factor))))
                        .map(others -> new Finding.OtherProjects(
                                factor, Math.exp(others.median()), others.of(Math.log(factor)), all.compared())));
    }

    /** Of one more each, so that 0 has a factor too; none where the project has no usual count or reported nothing. */
    private Optional<Double> factor(int project, int period) {
        Long value = counts.at(project, period).value();
        return value == null || ofProjects.get(project).isEmpty()
                ? Optional.empty()
                : Optional.of((value + 1.0) / (usual(project) + 1.0));
    }

    private double usual(int project) {
        return ofProjects.get(project).orElseThrow().median();
    }

    private Optional<Finding> share(int period, long value) {
        InPeriod all = inPeriods.get(period);
        double usual = (double) (all.total() - value) / Math.max(1, all.reported() - 1);
        if (all.reported() < thresholds.projects() || all.total() <= 0 || !isMoreThanChance(value, usual)) {
            return Optional.empty();
        }
        double share = (double) value / all.total();
        return share >= thresholds.share()
                ? Optional.of(new Finding.Share(share, all.total(), all.reported()))
                : Optional.empty();
    }

    /** How far a count lies from its mean by chance alone: the standard deviation of a Poisson distribution. */
    private static double chanceOf(double mean) {
        return Math.sqrt(mean);
    }

    private boolean isMoreThanChance(double value, double measure) {
        return Math.abs(value - measure) >= thresholds.difference();
    }

    private boolean isFar(double score) {
        return Math.abs(score) >= thresholds.score();
    }
}
