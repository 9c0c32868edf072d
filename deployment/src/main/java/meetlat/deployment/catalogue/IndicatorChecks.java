package meetlat.deployment.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import meetlat.deployment.catalogue.entry.IndicatorEntry;
import meetlat.deployment.catalogue.entry.IndicatorEntry.TargetEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import meetlat.deployment.catalogue.yaml.Place;

/** What indicators say of themselves: words, dimensions, breakdowns, targets; and whether a form asks for them. */
final class IndicatorChecks {

    private static final long EARLIEST_YEAR = 1000;
    private static final long LATEST_YEAR = 9999;

    private final ReadVersion version;
    private final Names periods;
    private final Mistakes mistakes;

    IndicatorChecks(ReadCatalogue read, ReadVersion version, Mistakes mistakes) {
        this.version = version;
        this.periods = read.periodNames();
        this.mistakes = mistakes;
    }

    void check() {
        Identifiers.check(
                "indicator",
                version.indicators().stream().map(IndicatorEntry::id).toList(),
                mistakes);
        Set<String> asked = asked();
        for (IndicatorEntry indicator : version.indicators()) {
            String owner = "indicator " + indicator.id();
            KnownWords.UNITS.knows(indicator.unit(), owner, mistakes);
            KnownWords.TARGET_GROUPS.knows(indicator.targetGroup(), owner, mistakes);
            KnownWords.LEVELS.knows(indicator.level(), owner, mistakes);
            for (TargetEntry target : indicator.targets()) {
                periods.knows(target.period(), "a target of " + owner, mistakes);
            }
            checkBaseline(indicator, owner);
            checkDimensions(indicator, owner);
            checkBreakdowns(indicator, owner);
            checkAsked(indicator, asked);
        }
    }

    private void checkBaseline(IndicatorEntry indicator, String owner) {
        Located<Long> year =
                indicator.baseline() == null ? null : indicator.baseline().year();
        if (year != null && (year.value() < EARLIEST_YEAR || year.value() > LATEST_YEAR)) {
            mistakes.add(
                    year.place(),
                    "the baseline of " + owner + " is of the year " + year,
                    "give the year in four digits");
        }
    }

    private void checkDimensions(IndicatorEntry indicator, String owner) {
        if (indicator.derived() && !indicator.dimensions().isEmpty()) {
            mistakes.add(
                    indicator.dimensions().get(0).place(),
                    owner + " is a ratio and has dimensions",
                    "take them out: a ratio is computed from sums");
            return;
        }
        indicator.dimensions().forEach(dimension -> version.dimensionNames().knows(dimension, owner, mistakes));
        Identifiers.checkDistinct("dimension", indicator.dimensions(), mistakes);
    }

    private void checkBreakdowns(IndicatorEntry indicator, String owner) {
        if (indicator.breakdowns() == null) {
            return;
        }
        if (indicator.derived()) {
            mistakes.add(
                    placeOfBreakdowns(indicator),
                    owner + " is a ratio and has breakdowns",
                    "take them out: a ratio is computed from sums");
            return;
        }
        List<String> own = indicator.dimensions().stream().map(Located::value).toList();
        Names dimensions = new Names("dimension of it", own);
        Set<String> brokenDown = new HashSet<>();
        for (List<Located<String>> breakdown : indicator.breakdowns()) {
            for (Located<String> dimension : breakdown) {
                dimensions.knows(dimension, "a breakdown of " + owner, mistakes);
                brokenDown.add(dimension.value());
            }
            Identifiers.checkDistinct("dimension", breakdown, mistakes);
        }
        for (Located<String> dimension : indicator.dimensions()) {
            if (!brokenDown.contains(dimension.value())) {
                mistakes.add(
                        dimension.place(),
                        "dimension " + dimension + " of " + owner + " is in none of its breakdowns",
                        "add [" + dimension + "] to the breakdowns, or take it out of the dimensions");
            }
        }
    }

    private static Place placeOfBreakdowns(IndicatorEntry indicator) {
        return indicator.breakdowns().stream()
                .flatMap(List::stream)
                .map(Located::place)
                .findFirst()
                .orElse(indicator.place());
    }

    private void checkAsked(IndicatorEntry indicator, Set<String> asked) {
        boolean known = version.allForms() && !version.forms().isEmpty();
        if (known
                && !indicator.derived()
                && !asked.contains(indicator.id().value())
                && !indicator.id().isBroken()) {
            mistakes.add(
                    indicator.id().place(),
                    "no form asks for indicator " + indicator.id(),
                    "add a question that counts for it, or give it a ratio");
        }
    }

    private Set<String> asked() {
        Set<String> asked = new HashSet<>();
        version.forms().forEach(form -> FormChecks.indicatorsFedBy(form).forEach(fed -> asked.add(fed.value())));
        return asked;
    }
}
