package meetlat.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The table as its JSON gives it: as much of it as is checked. */
record TableAnswer(List<Row> rows, Total total) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    record Row(String project, List<Cell> cells, Figure total) {}

    record Total(List<Cell> cells, Figure total) {}

    record Cell(String period, @Nullable Long value) {}

    record Figure(@Nullable Long value) {}

    static TableAnswer parse(byte[] json) {
        return JSON.readValue(json, TableAnswer.class);
    }

    TableSum sum() {
        TableSum sum = plus(TableSum.NOTHING, null, total.cells(), total.total());
        for (Row row : rows) {
            sum = plus(sum, row.project(), row.cells(), row.total());
        }
        return sum;
    }

    private static TableSum plus(TableSum before, @Nullable String project, List<Cell> cells, Figure total) {
        TableSum sum = before;
        for (Cell cell : cells) {
            sum = cell.value() == null ? sum : sum.plus(project, cell.period(), cell.value());
        }
        return total.value() == null ? sum : sum.plus(project, null, total.value());
    }
}
