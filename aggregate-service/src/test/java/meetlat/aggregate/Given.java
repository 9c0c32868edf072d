package meetlat.aggregate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Form;
import meetlat.schemas.Indicator;
import meetlat.schemas.Match;
import meetlat.schemas.Period;
import meetlat.schemas.Programme;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import org.jspecify.annotations.Nullable;

/** A small programme and reports to it. */
public final class Given {

    public static final String FORM = "monitoring";
    public static final List<String> PROJECTS = List.of("verviers", "gent", "mol");
    public static final List<String> PERIODS = List.of("P1", "P2");
    /** Indicators in the order of the cells. */
    public static final List<String> INDICATORS = List.of("victims", "witnesses", "events");

    private static final Instant ACCEPTED = Instant.parse("2024-07-01T09:30:00Z");

    static {
        meetlat.schemas.AvroTrust.ensure();
    }

    private Given() {}

    public static Catalogue catalogue() {
        List<Question> questions = new ArrayList<>();
        for (int cell = 0; cell < INDICATORS.size(); cell++) {
            questions.add(Question.newBuilder()
                    .setId(INDICATORS.get(cell))
                    .setAliases(List.of())
                    .setLabels(Map.of())
                    .setMaximum(1_000L)
                    .setCell(cell)
                    .setMatch(Match.CLOSE)
                    .build());
        }
        return Catalogue.newBuilder()
                .setDefinitions(1)
                .setProgramme(new Programme("programme", Map.of("en", "Programme"), "Europe/Brussels"))
                .setPeriods(PERIODS.stream()
                        .map(p -> new Period(p, LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null))
                        .toList())
                .setProjects(PROJECTS.stream()
                        .map(p -> Project.newBuilder()
                                .setId(p)
                                .setLabels(Map.of("en", p))
                                .setLanguage("nl")
                                .build())
                        .toList())
                .setIndicators(INDICATORS.stream()
                        .map(i -> Indicator.newBuilder()
                                .setId(i)
                                .setLabels(Map.of("en", i))
                                .setDescriptions(Map.of("en", i))
                                .setUnit("person")
                                .build())
                        .toList())
                .setCells(INDICATORS.stream().map(i -> new Cell(i, Map.of())).toList())
                .setForms(List.of(Form.newBuilder()
                        .setId(FORM)
                        .setLabels(Map.of("en", "Form"))
                        .setQuestions(questions)
                        .build()))
                .build();
    }

    public static ReportKey key(String project, String period) {
        return new ReportKey(new meetlat.schemas.Edition(1, 1), FORM, project, period);
    }

    /** A report with these counts in the order of the cells; null is missing. */
    public static Report report(String project, String period, @Nullable Long... counts) {
        return synthetic(project, period, List.of(), counts);
    }

    /** A report of which some cells are made up. */
    public static Report synthetic(String project, String period, List<Integer> madeUp, @Nullable Long... counts) {
        List<Integer> cells = new ArrayList<>();
        List<Long> given = new ArrayList<>();
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] != null) {
                cells.add(cell);
                given.add(counts[cell]);
            }
        }
        String revision = String.format("%08x", given.hashCode() * 31 + cells.hashCode());
        return Report.newBuilder()
                .setDefinitions(1)
                .setForm(FORM)
                .setProject(project)
                .setPeriod(period)
                .setSubmissionId(project)
                .setRevision(revision)
                .setSubmittedAt(ACCEPTED)
                .setAcceptedAt(ACCEPTED)
                .setCells(cells)
                .setCounts(given)
                .setSynthetic(madeUp)
                .build();
    }
}
