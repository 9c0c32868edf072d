package meetlat.aggregate.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.context.request.ServletWebRequest;

/** Finds in which format a caller wants figures: by {@code format}, or else by the header Accept. */
@Component
class Formats {

    private final ContentNegotiationManager negotiation;

    Formats(@Qualifier("mvcContentNegotiationManager") ContentNegotiationManager negotiation) {
        this.negotiation = negotiation;
    }

    /** JSON when the caller takes anything. What the mapping does not produce never comes here. */
    Format asked(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        return negotiation.resolveMediaTypes(new ServletWebRequest(request)).stream()
                .flatMap(accepted -> Arrays.stream(Format.values()).filter(format -> takes(accepted, format)))
                .findFirst()
                .orElse(Format.JSON);
    }

    private static boolean takes(MediaType accepted, Format format) {
        return accepted.includes(format.type());
    }
}
