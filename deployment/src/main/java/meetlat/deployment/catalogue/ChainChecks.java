package meetlat.deployment.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meetlat.deployment.catalogue.entry.IndicatorEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;

/** The results chain within a version, and what takes the place of what in an earlier one. */
final class ChainChecks {

    private final ReadCatalogue read;
    private final ReadVersion version;
    private final Mistakes mistakes;

    ChainChecks(ReadCatalogue read, ReadVersion version, Mistakes mistakes) {
        this.read = read;
        this.version = version;
        this.mistakes = mistakes;
    }

    void check() {
        Names earlier = earlierIndicators();
        for (IndicatorEntry indicator : version.indicators()) {
            String owner = "indicator " + indicator.id();
            if (indicator.leadsTo() != null && version.indicatorNames().knows(indicator.leadsTo(), owner, mistakes)) {
                checkForward(indicator);
                checkNoCircle(indicator);
            }
            for (Located<String> replaced : indicator.replaces()) {
                earlier.knows(replaced, owner, mistakes);
            }
            Identifiers.checkDistinct("replaced indicator", indicator.replaces(), mistakes);
        }
    }

    private Names earlierIndicators() {
        List<ReadVersion> earlier = read.versions().stream()
                .filter(other -> other.number() < version.number())
                .toList();
        return new Names(
                "indicator of an earlier version",
                earlier.stream()
                        .flatMap(other -> other.indicators().stream())
                        .map(entry -> entry.id().value())
                        .distinct()
                        .toList(),
                earlier.stream().allMatch(other -> other.indicatorEntries().isPresent()));
    }

    private void checkForward(IndicatorEntry from) {
        IndicatorEntry to = version.indicator(from.leadsTo().value()).orElseThrow();
        List<String> levels = List.copyOf(KnownWords.LEVELS.known());
        int here = levels.indexOf(from.level().value());
        int there = levels.indexOf(to.level().value());
        if (here >= 0 && there >= 0 && there < here) {
            mistakes.add(
                    from.leadsTo().place(),
                    "indicator " + from.id() + " (" + from.level() + ") leads back to " + to.id() + " (" + to.level()
                            + ")",
                    "name one on the same level or further: " + String.join(", ", levels));
        }
    }

    private void checkNoCircle(IndicatorEntry from) {
        Set<String> passed = new HashSet<>();
        Optional<IndicatorEntry> at = Optional.of(from);
        while (at.isPresent() && passed.add(at.get().id().value())) {
            at = at.filter(found -> found.leadsTo() != null)
                    .flatMap(found -> version.indicator(found.leadsTo().value()));
        }
        if (at.isPresent() && at.get().id().value().equals(from.id().value())) {
            mistakes.add(
                    from.leadsTo().place(),
                    "indicator " + from.id() + " leads to itself by way of " + from.leadsTo(),
                    "take leadsTo out of one of them");
        }
    }
}
