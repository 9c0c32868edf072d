package meetlat.bench;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the table as aggregate-service does: what somebody with a database would write for the same dashboard. Straight
 * to the generator, which costs the least.
 */
final class TableJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String indicator;
    private final int definitions;

    TableJson(String indicator, int definitions) {
        this.indicator = indicator;
        this.definitions = definitions;
    }

    void write(TableRows rows, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("indicator", indicator);
            json.writeNumberProperty("definitions", definitions);
            json.writeStringProperty("unit", "person");
            json.writeObjectPropertyStart("sums");
            json.writeStringProperty("periods", "sum");
            json.writeStringProperty("projects", "sum");
            json.writeEndObject();
            json.writeArrayPropertyStart("periods");
            rows.periods().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("rows");
            for (int p = 0; p < rows.projects().size(); p++) {
                json.writeStartObject();
                json.writeStringProperty("project", rows.projects().get(p));
                figures(json, rows, p);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("total");
            figures(json, rows, rows.projects().size());
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void figures(JsonGenerator json, TableRows rows, int project) {
        boolean isTotal = project == rows.projects().size();
        json.writeArrayPropertyStart("cells");
        for (int p = 0; p < rows.periods().size(); p++) {
            json.writeStartObject();
            json.writeStringProperty("period", rows.periods().get(p));
            figure(json, rows.at(project, p), isTotal ? null : "exact");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("total");
        figure(json, rows.at(project, rows.periods().size()), null);
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, @Nullable Long value, @Nullable String match) {
        json.writeName("value");
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
        json.writeStringProperty("status", value == null ? "missing" : "reported");
        json.writeStringProperty("match", value == null ? null : match);
        json.writeArrayPropertyStart("flags");
        json.writeEndArray();
        json.writeNullProperty("note");
        json.writeNullProperty("reason");
    }
}
