package meetlat.deployment.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import meetlat.deployment.catalogue.entry.IndicatorEntry;
import meetlat.deployment.catalogue.yaml.Located;

/** The combinations of dimensions that are kept of an indicator. */
final class Combinations {

    private Combinations() {}

    /**
     * The whole, each dimension alone, then larger ones. Within a combination, and among those of one size, dimensions
     * stand in the indicator's order. A derived indicator has none.
     */
    static List<List<String>> of(IndicatorEntry indicator) {
        if (indicator.derived()) {
            return List.of();
        }
        List<String> order =
                indicator.dimensions().stream().map(Located::value).distinct().toList();
        Set<List<String>> kept = new LinkedHashSet<>();
        kept.add(List.of());
        for (Set<String> breakdown : breakdowns(indicator, order)) {
            addSubsets(order.stream().filter(breakdown::contains).toList(), kept);
        }
        return kept.stream()
                .sorted(Comparator.<List<String>>comparingInt(List::size)
                        .thenComparing((a, b) -> compareByPosition(a, b, order)))
                .toList();
    }

    private static List<Set<String>> breakdowns(IndicatorEntry indicator, List<String> order) {
        if (indicator.breakdowns() == null) {
            return order.stream().map(Set::of).toList();
        }
        List<Set<String>> breakdowns = new ArrayList<>();
        for (List<Located<String>> breakdown : indicator.breakdowns()) {
            Set<String> dimensions = new HashSet<>();
            breakdown.forEach(dimension -> dimensions.add(dimension.value()));
            breakdowns.add(dimensions);
        }
        return breakdowns;
    }

    private static void addSubsets(List<String> breakdown, Set<List<String>> kept) {
        List<List<String>> subsets = new ArrayList<>();
        subsets.add(List.of());
        for (String dimension : breakdown) {
            for (List<String> smaller : List.copyOf(subsets)) {
                List<String> larger = new ArrayList<>(smaller);
                larger.add(dimension);
                subsets.add(List.copyOf(larger));
            }
        }
        kept.addAll(subsets);
    }

    private static int compareByPosition(List<String> a, List<String> b, List<String> order) {
        for (int i = 0; i < a.size(); i++) {
            int difference = Integer.compare(order.indexOf(a.get(i)), order.indexOf(b.get(i)));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
