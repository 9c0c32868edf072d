package meetlat.ingest.operations;

import meetlat.ingest.intake.Respondents;
import meetlat.ingest.privacy.Pseudonyms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decides what is kept of who responded. */
@Configuration
class RespondentSetUp {

    @Bean
    Respondents respondents(RespondentProperties properties) {
        return switch (properties.keep()) {
            case NOTHING -> address -> null;
            case PSEUDONYM -> new Pseudonyms(KeyFile.read(properties.keyFile()))::of;
        };
    }
}
