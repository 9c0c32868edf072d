package meetlat.ingest.operations;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meetlat.registry}.
 *
 * @param url base address of the schema registry
 * @param properties settings of another serializer than the built-in one
 */
@ConfigurationProperties("meetlat.registry")
record RegistryProperties(String url, @DefaultValue Map<String, String> properties) {}
