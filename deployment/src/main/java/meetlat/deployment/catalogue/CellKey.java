package meetlat.deployment.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One indicator with one combination of codes.
 *
 * @param codes the code of each dimension, by dimension, sorted; empty for the indicator as a whole
 */
record CellKey(String indicator, SortedMap<String, String> codes) {

    CellKey(String indicator, Map<String, String> codes) {
        this(indicator, new TreeMap<>(codes));
    }

    CellKey {
        codes = Collections.unmodifiableSortedMap(codes);
    }

    static CellKey whole(String indicator) {
        return new CellKey(indicator, Map.of());
    }

    /** The same cell with one dimension added, or given another code. */
    CellKey with(String dimension, String code) {
        Map<String, String> changed = new TreeMap<>(codes);
        changed.put(dimension, code);
        return new CellKey(indicator, changed);
    }

    @Override
    public String toString() {
        return codes.isEmpty() ? indicator : indicator + " " + codes;
    }
}
