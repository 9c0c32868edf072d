package meetlat.aggregate.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import meetlat.aggregate.Given;
import meetlat.aggregate.GivenFigures;
import meetlat.aggregate.figures.Served;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Code;
import meetlat.schemas.CodeList;
import meetlat.schemas.Dimension;
import meetlat.schemas.Edition;
import meetlat.schemas.Indicator;
import meetlat.schemas.Match;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.Ratio;
import meetlat.schemas.SumRule;
import meetlat.schemas.Sums;
import org.jspecify.annotations.Nullable;

/** A programme with an indicator of every kind, and reports that come in late or are revised. */
final class RandomProgramme {

    static final List<String> COUNTED = List.of("victims", "events", "staff", "persons");
    static final List<String> SEXES = List.of("F", "M", "X");
    static final List<String> TYPES = List.of("physical", "economic");

    private final Random random;
    private final List<String> projects;
    private final List<String> periods;
    private final GivenFigures figures;
    private final Map<String, @Nullable Long[]> reports = new LinkedHashMap<>();

    RandomProgramme(Random random) {
        this.random = random;
        this.projects = names("project-", 2 + random.nextInt(4));
        this.periods = names("P", 1 + random.nextInt(4));
        this.figures = new GivenFigures(catalogue());
        for (String project : projects) {
            for (String period : periods) {
                if (random.nextInt(6) > 0) {
                    report(project, period);
                }
            }
        }
    }

    private static List<String> names(String prefix, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> prefix + i).toList();
    }

    private Catalogue catalogue() {
        List<Cell> cells = new ArrayList<>();
        COUNTED.forEach(id -> cells.add(new Cell(id, Map.of())));
        SEXES.forEach(code -> cells.add(new Cell("victims", Map.of("sex", code))));
        TYPES.forEach(code -> cells.add(new Cell("victims", Map.of("type", code))));
        Question[] questions = IntStream.range(0, cells.size())
                .mapToObj(cell -> Given.question("q" + cell, cell, Match.EXACT).build())
                .toArray(Question[]::new);
        return Given.catalogue(new Edition(1, 1))
                .setProjects(projects.stream()
                        .map(id -> Project.newBuilder()
                                .setId(id)
                                .setLabels(Map.of())
                                .setLanguage("nl")
                                .build())
                        .toList())
                .setPeriods(Given.periods(periods))
                .setIndicators(List.of(
                        indicator("victims", SumRule.SUM, SumRule.SUM)
                                .setDimensions(List.of("sex", "type"))
                                .setSums(new Sums(SumRule.SUM, SumRule.SUM, Map.of("type", SumRule.NONE)))
                                .build(),
                        indicator("events", SumRule.SUM, SumRule.SUM).build(),
                        indicator("staff", SumRule.LAST, SumRule.SUM).build(),
                        indicator("persons", SumRule.UNIQUE, SumRule.UNIQUE).build(),
                        Given.indicator("rate")
                                .setRatio(new Ratio("victims", "events", 100, 1))
                                .build()))
                .setCells(cells)
                .setDimensions(List.of(new Dimension("sex", Map.of(), "sex"), new Dimension("type", Map.of(), "type")))
                .setCodeLists(List.of(codes("sex", SEXES), codes("type", TYPES)))
                .setForms(List.of(Given.form(Given.FORM, questions)))
                .build();
    }

    private static Indicator.Builder indicator(String id, SumRule periods, SumRule projects) {
        return Given.indicator(id).setSums(Given.sums(periods, projects));
    }

    private static CodeList codes(String id, List<String> codes) {
        return new CodeList(
                id,
                Map.of(),
                codes.stream().map(code -> new Code(code, Map.of(), null)).toList());
    }

    private long count() {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> random.nextInt(6);
            default -> random.nextInt(50);
        };
    }

    private void report(String project, String period) {
        long victims = count();
        long women = Math.min(victims, random.nextInt(40));
        long men = Math.min(victims - women, random.nextInt(30));
        Long[] counts = {
            victims,
            random.nextInt(6) == 0 ? null : (Long) count(),
            random.nextInt(6) == 0 ? null : (Long) count(),
            count(),
            women,
            men,
            random.nextBoolean() ? victims - women - men : 0,
            Math.min(victims, random.nextInt(40)),
            Math.min(victims, random.nextInt(20))
        };
        reports.put(project + "/" + period, counts);
        figures.with(Given.report(project, period, counts));
    }

    /** One or a few come in late or are revised; now and then many. */
    void change() {
        int changes = random.nextInt(4) == 0 ? projects.size() : 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            report(projects.get(random.nextInt(projects.size())), periods.get(random.nextInt(periods.size())));
        }
    }

    Served live() {
        return figures.served(1);
    }

    List<String> projects() {
        return projects;
    }

    List<String> periods() {
        return periods;
    }

    /** What a project reported of the victims of one sex; 0 when it reported nothing. */
    long victims(String project, String period, String sex) {
        @Nullable Long[] counts = reports.get(project + "/" + period);
        return counts == null ? 0 : counts[COUNTED.size() + SEXES.indexOf(sex)];
    }
}
