package meetlat.deployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import meetlat.deployment.CatalogueYaml.FormFile;
import meetlat.deployment.CatalogueYaml.IndicatorEntry;
import meetlat.deployment.CatalogueYaml.IndicatorsFile;
import meetlat.deployment.CatalogueYaml.ProgrammeFile;
import meetlat.deployment.CatalogueYaml.ProjectsFile;
import meetlat.deployment.CatalogueYaml.QuestionEntry;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Form;
import meetlat.schemas.Indicator;
import meetlat.schemas.Match;
import meetlat.schemas.Period;
import meetlat.schemas.Programme;
import meetlat.schemas.Project;
import meetlat.schemas.Question;

/** Makes the catalogue of one definitions version from what its files say, and refuses what does not fit together. */
final class CatalogueAssembly {

    private static final String IDENTIFIER = "[A-Za-z0-9][A-Za-z0-9-]*";

    static {
        meetlat.schemas.AvroTrust.ensure();
    }

    private CatalogueAssembly() {}

    static Catalogue assemble(
            int definitions,
            ProgrammeFile programme,
            ProjectsFile projects,
            IndicatorsFile indicators,
            List<FormFile> forms) {
        unique("period", programme.periods(), CatalogueYaml.PeriodEntry::id);
        unique("project", projects.projects(), CatalogueYaml.ProjectEntry::id);
        unique("indicator", indicators.indicators(), IndicatorEntry::id);
        unique("form", forms, FormFile::id);
        return Catalogue.newBuilder()
                .setDefinitions(definitions)
                .setProgramme(new Programme(programme.id(), programme.labels(), programme.timeZone()))
                .setPeriods(periods(programme))
                .setProjects(projects.projects().stream()
                        .map(p -> Project.newBuilder()
                                .setId(p.id())
                                .setLabels(p.labels())
                                .setLanguage(p.language())
                                .setStopped(p.stopped())
                                .build())
                        .toList())
                .setIndicators(indicators.indicators().stream()
                        .map(i -> Indicator.newBuilder()
                                .setId(i.id())
                                .setLabels(i.labels())
                                .setDescriptions(i.definition())
                                .setUnit(i.unit())
                                .build())
                        .toList())
                .setCells(cells(indicators))
                .setForms(forms(indicators, forms))
                .build();
    }

    private static List<Period> periods(ProgrammeFile programme) {
        List<Period> periods = new ArrayList<>();
        for (CatalogueYaml.PeriodEntry p : programme.periods()) {
            if (!p.start().isBefore(p.end())) {
                throw new DeploymentException("period " + p.id() + " ends before it has begun");
            }
            periods.add(new Period(p.id(), p.start(), p.end(), p.deadline()));
        }
        return periods;
    }

    /** One cell per indicator, in the order of the file. */
    private static List<Cell> cells(IndicatorsFile indicators) {
        return indicators.indicators().stream()
                .map(i -> new Cell(i.id(), Map.of()))
                .toList();
    }

    private static List<Form> forms(IndicatorsFile indicators, List<FormFile> forms) {
        Map<String, Integer> positions = new HashMap<>();
        for (IndicatorEntry indicator : indicators.indicators()) {
            positions.put(indicator.id(), positions.size());
        }
        return forms.stream()
                .map(form -> Form.newBuilder()
                        .setId(form.id())
                        .setLabels(form.labels())
                        .setQuestions(questions(form, positions))
                        .build())
                .toList();
    }

    private static List<Question> questions(FormFile form, Map<String, Integer> positions) {
        unique("question of form " + form.id(), form.questions(), QuestionEntry::id);
        Set<Integer> taken = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        for (QuestionEntry q : form.questions()) {
            Integer cell = positions.get(q.indicator());
            if (cell == null) {
                throw new DeploymentException("question " + q.id() + " of form " + form.id() + " counts for indicator "
                        + q.indicator() + ", which does not exist");
            }
            if (!taken.add(cell)) {
                throw new DeploymentException(
                        "two questions of form " + form.id() + " count for indicator " + q.indicator());
            }
            List<String> aliases = q.aliases() == null ? List.of() : q.aliases();
            questions.add(Question.newBuilder()
                    .setId(q.id())
                    .setAliases(aliases)
                    .setLabels(q.labels())
                    .setMaximum(q.maximum())
                    .setCell(cell)
                    .setMatch(Match.valueOf(q.match().toUpperCase(Locale.ROOT)))
                    .build());
        }
        return questions;
    }

    private static <T> void unique(String what, List<T> entries, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T entry : entries) {
            String found = id.apply(entry);
            if (!found.matches(IDENTIFIER)) {
                throw new DeploymentException(what + " \"" + found + "\": an id is letters, digits and hyphens");
            }
            if (!seen.add(found)) {
                throw new DeploymentException(what + " " + found + " is defined twice");
            }
        }
    }
}
