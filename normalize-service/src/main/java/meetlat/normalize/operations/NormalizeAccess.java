package meetlat.normalize.operations;

import meetlat.access.web.AccessRules;
import meetlat.access.web.AccessSetUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Who may make which call: this service has none but those of every service. */
@Configuration
@Import(AccessSetUp.class)
class NormalizeAccess {

    @Bean
    AccessRules accessRules() {
        return AccessRules.of();
    }
}
