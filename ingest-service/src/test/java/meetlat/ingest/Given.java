package meetlat.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Match;
import meetlat.schemas.Period;
import meetlat.schemas.Programme;
import meetlat.schemas.Project;
import meetlat.schemas.Question;

/** A small catalogue, and a moment. */
public final class Given {

    public static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");

    private Given() {}

    public static Catalogue catalogue() {
        return new Catalogue(
                1,
                new Programme("programme", Map.of(), "Europe/Brussels"),
                List.of(new Period("P5", LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null)),
                List.of(new Project("verviers", Map.of(), "fr", null)),
                List.of(),
                List.of(),
                List.of(new Form(
                        "ifg-monitoring",
                        Map.of(),
                        List.of(
                                new Question("witnesses", List.of("r0a"), Map.of(), 1_000L, 0, Match.EXACT),
                                new Question("victims", List.of(), Map.of(), 1_000L, 1, Match.EXACT)))));
    }

    /** The submission of the contract's example, with these answers. */
    public static String submission(String answers) {
        return """
                {"form": "ifg-monitoring", "responseId": "42", "project": "verviers", "period": "P5",
                 "submittedAt": "2024-07-01T09:30:00Z", "answers": %s}""".formatted(answers);
    }
}
