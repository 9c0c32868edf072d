package meetlat.deployment.catalogue;

import java.util.List;
import meetlat.deployment.catalogue.entry.IndicatorEntry;
import meetlat.deployment.catalogue.entry.IndicatorEntry.RatioEntry;
import meetlat.deployment.catalogue.entry.IndicatorEntry.SumsEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;

/** Which sums are allowed of what is counted; and how what is not counted is computed from it. */
final class SumChecks {

    private static final long MOST_DECIMALS = 4;

    private final ReadVersion version;
    private final Mistakes mistakes;

    SumChecks(ReadVersion version, Mistakes mistakes) {
        this.version = version;
        this.mistakes = mistakes;
    }

    void check() {
        for (IndicatorEntry indicator : version.indicators()) {
            if (indicator.derived()) {
                checkDerived(indicator);
            } else if (indicator.sums() != null) {
                checkSums(indicator, indicator.sums());
            }
        }
    }

    private void checkSums(IndicatorEntry indicator, SumsEntry sums) {
        String owner = "indicator " + indicator.id();
        KnownWords.PERIOD_SUMS.knows(sums.periods(), owner, mistakes);
        KnownWords.PROJECT_SUMS.knows(sums.projects(), owner, mistakes);
        List<String> own = indicator.dimensions().stream().map(Located::value).toList();
        Names dimensions = new Names("dimension of it", own);
        sums.dimensions().forEach((dimension, rule) -> {
            dimensions.knows(new Located<>(dimension, rule.place()), owner, mistakes);
            KnownWords.DIMENSION_SUMS.knows(rule, owner, mistakes);
        });
        for (String dimension : own) {
            if (!sums.dimensions().containsKey(dimension)) {
                mistakes.add(
                        sums.place(),
                        "sums of " + owner + " say nothing of dimension " + dimension,
                        "add " + dimension + ": sum to their dimensions, or none when its codes overlap");
            }
        }
    }

    private void checkDerived(IndicatorEntry indicator) {
        String owner = "indicator " + indicator.id();
        if (indicator.sums() != null) {
            mistakes.add(
                    indicator.sums().place(),
                    owner + " is a ratio and has sums",
                    "take them out: a ratio is computed from sums and never summed");
        }
        RatioEntry ratio = indicator.ratio();
        if (ratio == null) {
            return;
        }
        checkOperand("numerator", ratio.numerator(), owner);
        checkOperand("denominator", ratio.denominator(), owner);
        if (ratio.factor() != null
                && (ratio.factor().value() < 1 || ratio.factor().value() > Integer.MAX_VALUE)) {
            mistakes.add(
                    ratio.factor().place(),
                    "the factor of " + owner + " is " + ratio.factor(),
                    "give 100 for a percentage, 1 for a rate");
        }
        if (ratio.decimals() != null
                && (ratio.decimals().value() < 0 || ratio.decimals().value() > MOST_DECIMALS)) {
            mistakes.add(
                    ratio.decimals().place(),
                    owner + " is shown with " + ratio.decimals() + " decimals",
                    "give 0 to " + MOST_DECIMALS);
        }
    }

    private void checkOperand(String what, Located<String> operand, String owner) {
        boolean known = version.indicatorNames().knows(operand, "the " + what + " of " + owner, mistakes);
        if (known && version.indicator(operand.value()).orElseThrow().derived()) {
            mistakes.add(
                    operand.place(),
                    "the " + what + " of " + owner + ", " + operand + ", is a ratio itself",
                    "name an indicator that is counted");
        }
    }
}
