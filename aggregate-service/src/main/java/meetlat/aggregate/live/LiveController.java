package meetlat.aggregate.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import meetlat.aggregate.api.DraftAccess;
import meetlat.aggregate.api.FiguresAccess;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live stream. */
@RestController
@Tag(name = "figures")
class LiveController {

    private final LiveStream stream;
    private final DraftAccess drafts;
    private final FiguresAccess figures;

    LiveController(LiveStream stream, DraftAccess drafts, FiguresAccess figures) {
        this.stream = stream;
        this.drafts = drafts;
        this.figures = figures;
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "The cells that change, as they change",
            description =
                    "Server-sent events named cell: definitions, indicator, project (null for the programme's "
                            + "total), period, value, status, match, flags, note, reason. Every definitions version that the "
                            + "caller may see, each as a whole, not broken down. A reader that was away reads the table again. "
                            + "Events named definitions: definitions, edition; at first for every version, later when another edition "
                            + "of it is served: then everything under that version is read again. "
                            + "Events named release: number, when there is a new one. Who may read released figures alone is told no cell.")
    SseEmitter stream(HttpServletRequest request) {
        return stream.open(drafts.mayReadDrafts(request), figures.mayReadLive(request));
    }
}
