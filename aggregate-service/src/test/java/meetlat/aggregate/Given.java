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

    private Given() {}

    public static Catalogue catalogue() {
        List<Question> questions = new ArrayList<>();
        for (int cell = 0; cell < INDICATORS.size(); cell++) {
            questions.add(new Question(INDICATORS.get(cell), List.of(), Map.of(), 1_000L, cell, Match.CLOSE));
        }
        return new Catalogue(
                1,
                new Programme("programme", Map.of("en", "Programme"), "Europe/Brussels"),
                PERIODS.stream()
                        .map(p -> new Period(p, LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null))
                        .toList(),
                PROJECTS.stream()
                        .map(p -> new Project(p, Map.of("en", p), "nl", null))
                        .toList(),
                INDICATORS.stream()
                        .map(i -> new Indicator(i, Map.of("en", i), Map.of("en", i), "person"))
                        .toList(),
                INDICATORS.stream().map(i -> new Cell(i, Map.of())).toList(),
                List.of(new Form(FORM, Map.of("en", "Form"), questions)));
    }

    public static ReportKey key(String project, String period) {
        return new ReportKey(1, FORM, project, period);
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
        return new Report(1, FORM, project, period, project, revision, ACCEPTED, ACCEPTED, cells, given, madeUp);
    }
}
