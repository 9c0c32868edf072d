package meetlat.deployment.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as names and values: a record, and a list of things with an id, is a map; any other list a list; anything
 * else a text. A cell is called by its indicator and codes, since its position says nothing to a reader.
 */
final class CatalogueTree {

    private static final String ID = "id";
    private static final String CELL = "cell";

    private final List<Cell> cells;
    private final Set<String> leftOut;

    private CatalogueTree(List<Cell> cells, Set<String> leftOut) {
        this.cells = cells;
        this.leftOut = leftOut;
    }

    /**
     * @param fields the fields of the catalogue that are of interest
     * @param leftOut fields that are left out wherever they stand
     */
    static Map<String, Object> of(Catalogue catalogue, Set<String> fields, Set<String> leftOut) {
        CatalogueTree tree = new CatalogueTree(catalogue.getCells(), leftOut);
        Map<String, Object> whole = tree.record(catalogue);
        whole.keySet().retainAll(fields);
        return whole;
    }

    private Map<String, Object> record(IndexedRecord from) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Schema.Field field : from.getSchema().getFields()) {
            Object value = from.get(field.pos());
            if (!leftOut.contains(field.name())) {
                tree.put(field.name(), field.name().equals(CELL) ? cell((int) value) : value(value));
            }
        }
        return tree;
    }

    private String cell(int position) {
        if (position < 0) {
            return "none";
        }
        Cell cell = cells.get(position);
        return cell.getDimensions().isEmpty()
                ? cell.getIndicator()
                : cell.getIndicator() + " " + new TreeMap<>(cell.getDimensions());
    }

    private Object value(@Nullable Object value) {
        if (value instanceof IndexedRecord inner) {
            return record(inner);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> tree = new TreeMap<>();
            map.forEach((key, inner) -> tree.put(key.toString(), value(inner)));
            return tree;
        }
        return value == null || value.equals("") ? "none" : value.toString();
    }

    private Object list(List<?> list) {
        Map<String, Object> byId = new LinkedHashMap<>();
        List<Object> values = new ArrayList<>();
        for (Object each : list) {
            values.add(value(each));
            if (each instanceof IndexedRecord inner && inner.getSchema().getField(ID) != null) {
                Map<String, Object> tree = record(inner);
                byId.put(tree.remove(ID).toString(), tree);
            }
        }
        return byId.size() == list.size() && !list.isEmpty() ? byId : values;
    }
}
