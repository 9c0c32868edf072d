package meetlat.ingest.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What may be sent in, by name and in every language. For every caller that is known: it holds no figures. */
@RestController
@Tag(name = "forms")
class FormsController {

    private final PublishedCatalogue catalogue;

    FormsController(PublishedCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/v1/forms")
    @Operation(
            summary = "The forms, projects and periods that submissions may name",
            description = "Those of every published definitions version, also of a draft or a retired one, with their "
                    + "names by language. What several versions have is named as the highest of them names it. Periods "
                    + "are half-open: start is the first day, end the day after the last. For whoever has a key.")
    @ApiResponse(responseCode = "200", description = "The lists")
    @ApiResponse(responseCode = "503", description = "No definitions version is published yet")
    FormList forms() {
        return catalogue.formList();
    }

    @GetMapping("/api/v1/forms/{form}")
    @Operation(
            summary = "One form with its questions",
            description = "Every question that any published definitions version of the form has, with its text by "
                    + "language. For whoever has a key.")
    @ApiResponse(responseCode = "200", description = "The form")
    @ApiResponse(responseCode = "404", description = "No published version has such a form")
    ResponseEntity<FormAnswer> form(@PathVariable String form) {
        return catalogue
                .form(form)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.of(
                                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such form."))
                        .build());
    }
}
