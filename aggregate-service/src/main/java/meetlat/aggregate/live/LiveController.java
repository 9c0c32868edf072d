package meetlat.aggregate.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live stream. */
@RestController
@Tag(name = "figures")
class LiveController {

    private final LiveStream stream;

    LiveController(LiveStream stream) {
        this.stream = stream;
    }

    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "The cells that change, as they change",
            description = "Server-sent events named cell: indicator, project (null for the programme's total), period, "
                    + "value, status, match, flags. A reader that was away reads the table again.")
    SseEmitter stream() {
        return stream.open();
    }
}
