package meetlat.ingest.operations;

import meetlat.access.KnownSources;
import meetlat.ingest.forms.Sheets;
import meetlat.ingest.push.RejectionTargets;
import meetlat.ingest.push.RejectionTargets.Target;
import meetlat.ingest.sheet.SheetFile;
import meetlat.ingest.sheet.SheetLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects what takes submissions in to files and to the sources. */
@Configuration
class WaysIn {

    @Bean
    Sheets sheets() {
        return file -> SheetFile.open(file, SheetLimits.DEFAULTS);
    }

    @Bean
    RejectionTargets rejectionTargets(KnownSources sources) {
        return source -> sources.current()
                .named(source)
                .flatMap(found -> found.rejections().map(to -> new Target(to.url(), to.secret())));
    }
}
