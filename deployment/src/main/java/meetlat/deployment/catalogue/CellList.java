package meetlat.deployment.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import meetlat.deployment.catalogue.entry.CodeListEntry;
import meetlat.deployment.catalogue.entry.IndicatorEntry;

/**
 * The cells of a definitions version in their order: for each indicator the whole, then each dimension alone, then
 * larger combinations. What was counted without asking is known of one dimension at a time only.
 */
final class CellList {

    private final Map<CellKey, Integer> positions = new LinkedHashMap<>();

    CellList(ReadVersion version) {
        for (IndicatorEntry indicator : version.indicators()) {
            for (List<String> combination : Combinations.of(indicator)) {
                add(CellKey.whole(indicator.id().value()), combination, combination.size() == 1, version);
            }
        }
    }

    private void add(CellKey cell, List<String> remaining, boolean notAsked, ReadVersion version) {
        if (remaining.isEmpty()) {
            positions.put(cell, positions.size());
            return;
        }
        String dimension = remaining.get(0);
        CodeListEntry codes = version.codesOf(dimension).orElseThrow();
        for (String code : codes.codeIds()) {
            if (notAsked || !code.equals(CodeListEntry.NOT_ASKED)) {
                add(cell.with(dimension, code), remaining.subList(1, remaining.size()), notAsked, version);
            }
        }
    }

    /** In order. */
    List<CellKey> all() {
        return List.copyOf(positions.keySet());
    }

    boolean has(CellKey cell) {
        return positions.containsKey(cell);
    }

    int positionOf(CellKey cell) {
        return positions.get(cell);
    }
}
