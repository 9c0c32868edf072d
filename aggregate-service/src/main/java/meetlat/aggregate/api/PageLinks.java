package meetlat.aggregate.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import meetlat.aggregate.cells.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leads from a page to those beside it (RFC 8288). */
final class PageLinks {

    private PageLinks() {}

    static void into(HttpServletResponse response, Page page, HttpServletRequest request) {
        List<String> links = new ArrayList<>();
        if (page.number() + 1 < page.pages()) {
            links.add(link(request, page.number() + 1, "next"));
        }
        if (page.number() > 0 && page.pages() > 0) {
            links.add(link(request, Math.min(page.number(), page.pages()) - 1, "prev"));
        }
        if (!links.isEmpty()) {
            response.setHeader(HttpHeaders.LINK, String.join(", ", links));
        }
    }

    /** Relative to the host: behind a proxy the service does not know by which name it was reached. */
    private static String link(HttpServletRequest request, int page, String relation) {
        String address = ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
