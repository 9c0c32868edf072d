package meetlat.ingest.operations;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meetlat.respondents}.
 *
 * @param keep what is kept of who responded
 * @param keyFile the file with the key of the pseudonyms; needed for them, and not looked at otherwise
 */
@ConfigurationProperties("meetlat.respondents")
record RespondentProperties(
        @DefaultValue("nothing") Keep keep, @Nullable Path keyFile) {

    /** What is kept. */
    enum Keep {
        NOTHING,
        /** A keyed pseudonym. */
        PSEUDONYM
    }
}
