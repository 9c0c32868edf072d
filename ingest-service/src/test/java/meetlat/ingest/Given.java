package meetlat.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.Wording;
import meetlat.ingest.message.FaultMessages;
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

    public static final Sender SENDER = Sender.ofEverything("default");

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

    /** A definitions version with the period P5 and the project verviers: a draft, until it is given dates. */
    public static Catalogue.Builder version(int definitions, Form... forms) {
        return Catalogue.newBuilder(catalogue()).setDefinitions(definitions).setForms(List.of(forms));
    }

    /** That version, in force at {@link #NOW}. */
    public static Catalogue inForce(int definitions, Form... forms) {
        return version(definitions, forms)
                .setInForceFrom(LocalDate.of(2022, 10, 25))
                .build();
    }

    public static Form form(String id, Question... questions) {
        return Form.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setQuestions(List.of(questions))
                .build();
    }

    /** A question for a count from 0 to 1000. */
    public static Question.Builder question(String id, String... aliases) {
        return Question.newBuilder()
                .setId(id)
                .setAliases(List.of(aliases))
                .setLabels(Map.of())
                .setMaximum(1_000L)
                .setCell(-1);
    }

    public static Project project(String id) {
        return Project.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setLanguage("fr")
                .build();
    }

    /** What a fault says in English, after where it is. */
    public static String said(Fault fault) {
        return fault.pointer() + ": " + said(fault.wording());
    }

    public static String said(Wording wording) {
        return new FaultMessages().message(wording, Locale.ENGLISH);
    }

    /** The submission of the contract's example, with these answers. */
    public static String submission(String answers) {
        return """
                {"form": "ifg-monitoring", "responseId": "42", "project": "verviers", "period": "P5",
                 "submittedAt": "2024-07-01T09:30:00Z", "answers": %s}""".formatted(answers);
    }
}
