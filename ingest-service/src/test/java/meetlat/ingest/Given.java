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

    static {
        meetlat.schemas.AvroTrust.ensure();
    }

    private Given() {}

    public static Catalogue catalogue() {
        return Catalogue.newBuilder()
                .setDefinitions(1)
                .setProgramme(new Programme("programme", Map.of(), "Europe/Brussels"))
                .setPeriods(List.of(new Period("P5", LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null)))
                .setProjects(List.of(Project.newBuilder()
                        .setId("verviers")
                        .setLabels(Map.of())
                        .setLanguage("fr")
                        .build()))
                .setIndicators(List.of())
                .setCells(List.of())
                .setForms(List.of(Form.newBuilder()
                        .setId("ifg-monitoring")
                        .setLabels(Map.of())
                        .setQuestions(List.of(
                                Question.newBuilder()
                                        .setId("witnesses")
                                        .setAliases(List.of("r0a"))
                                        .setLabels(Map.of())
                                        .setMaximum(1_000L)
                                        .setCell(0)
                                        .setMatch(Match.EXACT)
                                        .build(),
                                Question.newBuilder()
                                        .setId("victims")
                                        .setAliases(List.of())
                                        .setLabels(Map.of())
                                        .setMaximum(1_000L)
                                        .setCell(1)
                                        .setMatch(Match.EXACT)
                                        .build()))
                        .build()))
                .build();
    }

    /** The submission of the contract's example, with these answers. */
    public static String submission(String answers) {
        return """
                {"form": "ifg-monitoring", "responseId": "42", "project": "verviers", "period": "P5",
                 "submittedAt": "2024-07-01T09:30:00Z", "answers": %s}""".formatted(answers);
    }
}
