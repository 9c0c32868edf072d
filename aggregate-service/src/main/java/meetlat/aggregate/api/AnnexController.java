package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import meetlat.aggregate.annex.Annex;
import meetlat.aggregate.annex.AnnexReading;
import meetlat.aggregate.annex.AsOf;
import meetlat.aggregate.annex.CellExplanations;
import meetlat.aggregate.annex.page.AnnexPages;
import meetlat.aggregate.annex.page.AnnexWords;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Project;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A project's figures for its evaluation report. */
@RestController
@Tag(name = "figures")
class AnnexController {

    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private final VersionChoice versions;
    private final AnnexPages pages;
    private final AnnexRenderings renderings;
    private final CellExplanations explanations;
    private final Clock clock;

    AnnexController(
            VersionChoice versions,
            AnnexPages pages,
            AnnexRenderings renderings,
            CellExplanations explanations,
            Clock clock) {
        this.versions = versions;
        this.pages = pages;
        this.renderings = renderings;
        this.explanations = explanations;
        this.clock = clock;
    }

    @GetMapping("/api/v1/projects/{project}/annex")
    @Operation(
            summary = "A project's figures, charts, explanations and definitions, for its evaluation report",
            description = "As HTML, to be pasted into a document, or as PDF: format=html or pdf, or by Accept. In the "
                    + "language of the project unless another is asked for (nl, fr, de, en). 503 with Retry-After "
                    + "when too many are being made.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/html", schema = @Schema(type = "string")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<byte[]> annex(
            @PathVariable String project,
            @RequestParam(required = false) @Nullable Integer definitions,
            @RequestParam(required = false) @Nullable String figures,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletRequest request) {
        AnnexFormat as = AnnexFormat.of(format, accept);
        if (language != null) {
            NoSuchChoice.unlessAmong("language", language, AnnexWords.LANGUAGES);
        }
        Reading reading = versions.shown(definitions, figures, request);
        Shown shown = reading.shown();
        Project found = project(shown, project);
        String in = language == null ? found.getLanguage() : language;
        byte[] body = renderings.render(() -> body(shown, found, in, asOf(reading.basis()), as));
        return answer(as, project, in).body(body);
    }

    private AsOf asOf(Basis basis) {
        Basis.Release release = basis.release();
        return release == null ? new AsOf.Live(clock.instant()) : new AsOf.Released(release.number(), release.at());
    }

    private static Project project(Shown shown, String id) {
        return shown.definitions().catalogue().getProjects().stream()
                .filter(project -> project.getId().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new UnknownName("project", id, shown.definitions().projects()));
    }

    private byte[] body(Shown shown, Project project, String language, AsOf figures, AnnexFormat as) {
        Instant today = clock.instant();
        Annex annex = AnnexReading.of(shown, project, language, figures, explanations, today);
        return as == AnnexFormat.PDF ? pages.pdf(annex) : pages.html(annex).getBytes(StandardCharsets.UTF_8);
    }

    private ResponseEntity.BodyBuilder answer(AnnexFormat as, String project, String language) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(as.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return as == AnnexFormat.HTML
                // The page has its style within it, which the service's own policy forbids.
                ? answer.header(CONTENT_SECURITY_POLICY, pages.contentSecurityPolicy())
                : answer.header(HttpHeaders.CONTENT_DISPOSITION, named("annex-" + project + "-" + language + ".pdf"));
    }

    private static String named(String file) {
        return ContentDisposition.inline().filename(file).build().toString();
    }
}
