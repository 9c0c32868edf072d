package meetlat.aggregate.operations;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meetlat}.
 *
 * @param registry where schemas are looked up
 * @param instance name of this instance, stable over restarts, for static membership; empty for none
 */
@ConfigurationProperties("meetlat")
public record AggregateProperties(
        Registry registry, @DefaultValue("") String instance) {

    /**
     * @param url base address of the schema registry
     * @param properties settings of another serializer than the built-in one
     */
    public record Registry(String url, @DefaultValue Map<String, String> properties) {}
}
