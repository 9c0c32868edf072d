package meetlat.aggregate.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class AggregatePropertiesTest {

    @Test
    void draftsAreForNoOneUnlessItIsSaid() {
        assertThat(bound(Map.of()).drafts().visible()).isFalse();
        assertThat(bound(Map.of("meetlat.drafts.visible", "true")).drafts().visible())
                .isTrue();
    }

    private static AggregateProperties bound(Map<String, String> said) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource(said);
        source.put("meetlat.registry.url", "http://registry");
        return new Binder(source).bind("meetlat", AggregateProperties.class).get();
    }
}
