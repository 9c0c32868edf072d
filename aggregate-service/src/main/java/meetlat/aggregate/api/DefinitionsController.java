package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import meetlat.aggregate.figures.EditionProgress;
import meetlat.aggregate.figures.Served;
import meetlat.schemas.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The definitions versions. */
@RestController
@Tag(name = "definitions")
class DefinitionsController {

    private final VersionChoice versions;

    DefinitionsController(VersionChoice versions) {
        this.versions = versions;
    }

    /** @param current the version that answers when none is asked for; null when there is none yet */
    record DefinitionsAnswer(@Nullable Integer current, List<DefinitionsVersion> definitions) {}

    /**
     * A definitions version.
     *
     * @param status draft, in-force or retired, as of today
     * @param inForceFrom its first day in force; null for a draft without a date
     * @param retiredFrom its first day retired; null when that is not planned
     * @param indicators how many there are
     * @param progress how far the edition is counted; null when that is not known yet
     * @param next an edition that is still being counted and then takes over; null when there is none
     */
    record DefinitionsVersion(
            int definitions,
            int edition,
            String status,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate retiredFrom,
            Map<String, String> labels,
            Map<String, String> descriptions,
            int indicators,
            @Nullable EditionProgress progress,
            Served.@Nullable Next next) {}

    @GetMapping("/api/v1/definitions")
    @Operation(summary = "The definitions versions that the caller may see, and how far each is counted")
    DefinitionsAnswer definitions(HttpServletRequest request) {
        return new DefinitionsAnswer(
                versions.current(request).map(Served::number).orElse(null),
                versions.visible(request).stream().map(this::version).toList());
    }

    private DefinitionsVersion version(Served served) {
        Catalogue catalogue = served.definitions().catalogue();
        return new DefinitionsVersion(
                served.number(),
                served.edition().edition(),
                versions.status(served),
                catalogue.getInForceFrom(),
                catalogue.getRetiredFrom(),
                catalogue.getLabels(),
                catalogue.getDescriptions(),
                catalogue.getIndicators().size(),
                served.progress(),
                served.next());
    }
}
