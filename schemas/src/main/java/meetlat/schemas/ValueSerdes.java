package meetlat.schemas;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;

/** Gives the serde for the values of a topic. */
public interface ValueSerdes {

    /** A new serde for the values of {@code topic}; the caller closes it. */
    <V extends SpecificRecord> Serde<V> valuesOf(Topic<V> topic);
}
