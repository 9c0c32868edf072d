package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import meetlat.ingest.intake.Sender;
import org.springframework.stereotype.Component;

/** Who sends a request. The one place where a caller becomes a sender. */
@Component
class Senders {

    private final IngestProperties properties;

    Senders(IngestProperties properties) {
        this.properties = properties;
    }

    Sender of(HttpServletRequest request) {
        return Sender.ofEverything(properties.source());
    }

    /** Whether the caller may read the receipts of a source. */
    boolean mayRead(HttpServletRequest request, String source) {
        return true;
    }

    /** Whether the caller may withdraw a submission of a source. */
    boolean mayWithdraw(HttpServletRequest request, String source, String form, String project) {
        return true;
    }
}
