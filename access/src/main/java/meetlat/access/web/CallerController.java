package meetlat.access.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import meetlat.access.Caller;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.access.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are taken for. */
@RestController
@Tag(name = "access")
class CallerController {

    /**
     * @param source its name; not there for the public
     * @param forms the forms that a submitter may send, or * for all
     * @param projects the projects that a submitter may report for, or * for all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallerAnswer(
            @Nullable String source,
            String role,

            @Schema(example = "[\"ifg-monitoring\"]") @Nullable
            Object forms,

            @Schema(example = "*") @Nullable Object projects) {}

    @GetMapping("/api/v1/caller")
    @Operation(
            summary = "Who makes this request",
            description = "The role is public without credentials, else that of the source: submitter, evaluator or "
                    + "operator. Wrong credentials are a 401. A submitter is told which forms and projects it may send "
                    + "for: a list, or * for all.")
    CallerAnswer caller(HttpServletRequest request) {
        Caller caller = Callers.of(request);
        return caller.known()
                .map(CallerController::answer)
                .orElseGet(() -> new CallerAnswer(null, caller.role().id(), null, null));
    }

    private static CallerAnswer answer(Source source) {
        boolean submits = source.role() == Role.SUBMITTER;
        return new CallerAnswer(
                source.name(),
                source.role().id(),
                submits ? shown(source.forms()) : null,
                submits ? shown(source.projects()) : null);
    }

    private static Object shown(Scope scope) {
        return scope instanceof Scope.Only only ? only.ids() : "*";
    }
}
