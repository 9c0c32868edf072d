package meetlat.schemas;

import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * A topic as one typed thing. Keys are strings.
 *
 * @param name the topic's name
 * @param type the Avro record that its values are
 * @param schema the schema of {@code type}, self-contained
 * @param config the topic's settings at the broker: retention and compaction
 */
public record Topic<V extends SpecificRecord>(String name, Class<V> type, Schema schema, Map<String, String> config) {

    /** The subject under which the schema stands in the registry. */
    public String subject() {
        return name + "-value";
    }
}
