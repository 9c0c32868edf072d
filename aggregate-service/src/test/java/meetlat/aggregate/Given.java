package meetlat.aggregate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import meetlat.aggregate.totals.Mark;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.CrosswalkException;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Indicator;
import meetlat.schemas.Match;
import meetlat.schemas.Period;
import meetlat.schemas.Programme;
import meetlat.schemas.Progress;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import meetlat.schemas.SumRule;
import meetlat.schemas.Sums;
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

    /** The first edition of version 1: one question for each indicator. */
    public static Catalogue catalogue() {
        Question[] questions = new Question[INDICATORS.size()];
        for (int cell = 0; cell < INDICATORS.size(); cell++) {
            questions[cell] = question(INDICATORS.get(cell), cell, Match.CLOSE).build();
        }
        return catalogue(new Edition(1, 1))
                .setIndicators(
                        INDICATORS.stream().map(i -> indicator(i).build()).toList())
                .setCells(INDICATORS.stream().map(i -> new Cell(i, Map.of())).toList())
                .setForms(List.of(form(FORM, questions)))
                .build();
    }

    /** A catalogue without indicators, cells and forms, in force from the beginning of time. */
    public static Catalogue.Builder catalogue(Edition edition) {
        return Catalogue.newBuilder()
                .setDefinitions(edition.definitions())
                .setEdition(edition.edition())
                .setProgramme(new Programme("programme", Map.of("en", "Programme"), "Europe/Brussels"))
                .setPeriods(periods(PERIODS))
                .setProjects(PROJECTS.stream()
                        .map(p -> Project.newBuilder()
                                .setId(p)
                                .setLabels(Map.of("en", p))
                                .setLanguage("nl")
                                .build())
                        .toList())
                .setIndicators(List.of())
                .setCells(List.of())
                .setForms(List.of())
                .setInForceFrom(LocalDate.EPOCH);
    }

    public static List<Period> periods(List<String> ids) {
        return ids.stream()
                .map(p -> new Period(p, LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null))
                .toList();
    }

    /** An indicator of which every sum is allowed. */
    public static Indicator.Builder indicator(String id) {
        return Indicator.newBuilder()
                .setId(id)
                .setLabels(Map.of("en", id))
                .setDescriptions(Map.of("en", id))
                .setUnit("person");
    }

    public static Sums sums(SumRule periods, SumRule projects) {
        return new Sums(periods, projects, Map.of());
    }

    public static Question.Builder question(String id, int cell, Match match) {
        return Question.newBuilder()
                .setId(id)
                .setLabels(Map.of())
                .setMaximum(1_000L)
                .setCell(cell)
                .setMatch(match);
    }

    /** Where a question meant something else, for all projects and periods unless more is said. */
    public static CrosswalkException.Builder exception(int cell, Match match, String... projects) {
        return CrosswalkException.newBuilder()
                .setProjects(List.of(projects))
                .setFrom(null)
                .setUntil(null)
                .setCell(cell)
                .setMatch(match);
    }

    public static Form form(String id, Question... questions) {
        return Form.newBuilder()
                .setId(id)
                .setLabels(Map.of("en", id))
                .setQuestions(List.of(questions))
                .build();
    }

    public static Map<String, String> note(String text) {
        return Map.of("en", text);
    }

    public static Progress progress(Edition edition, boolean complete) {
        return new Progress(edition.definitions(), edition.edition(), 10L, complete ? 10L : 4L, complete, ACCEPTED);
    }

    public static ReportKey key(String project, String period) {
        return key(new Edition(1, 1), project, period);
    }

    public static ReportKey key(Edition edition, String project, String period) {
        return new ReportKey(edition, FORM, project, period);
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

    /** The same report, of which these cells and no others carry the mark. */
    public static Report marked(Report report, Mark mark, Integer... cells) {
        Report.Builder marked = Report.newBuilder(report);
        List<Integer> positions = List.of(cells);
        return switch (mark) {
            case SYNTHETIC -> marked.setSynthetic(positions).build();
            case CLOSE -> marked.setClose(positions).build();
            case BROAD -> marked.setBroad(positions).build();
            case NARROW -> marked.setNarrow(positions).build();
            case RELATED -> marked.setRelated(positions).build();
            case NOT_COMPARABLE -> marked.setNotComparable(positions).build();
        };
    }

    /** The same report under another edition. */
    public static Report under(Edition edition, Report report) {
        return Report.newBuilder(report)
                .setDefinitions(edition.definitions())
                .setEdition(edition.edition())
                .build();
    }

    /** A report of some of 40 cells, each with one match or none, some made up, some not comparable. */
    public static Report randomReport(Random random, String project, String period) {
        Long[] counts = new Long[40];
        Map<Mark, List<Integer>> marks = new EnumMap<>(Mark.class);
        for (int cell = 0; cell < counts.length; cell++) {
            int kind = random.nextInt(20);
            if (kind < 5) {
                counts[cell] = (long) random.nextInt(50);
                if (kind > 0) {
                    marks.computeIfAbsent(Mark.values()[kind], m -> new ArrayList<>())
                            .add(cell);
                }
                if (random.nextInt(5) == 0) {
                    marks.computeIfAbsent(Mark.SYNTHETIC, m -> new ArrayList<>())
                            .add(cell);
                }
            } else if (kind == 5) {
                marks.computeIfAbsent(Mark.NOT_COMPARABLE, m -> new ArrayList<>())
                        .add(cell);
            }
        }
        Report report = report(project, period, counts);
        for (Map.Entry<Mark, List<Integer>> mark : marks.entrySet()) {
            report = marked(report, mark.getKey(), mark.getValue().toArray(Integer[]::new));
        }
        return report;
    }
}
