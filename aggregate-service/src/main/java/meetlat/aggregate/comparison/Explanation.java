package meetlat.aggregate.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meetlat.aggregate.comparison.Because.AppliedRule;
import meetlat.aggregate.figures.Definitions;

/** Names the rules that make one cell what it is under two versions. */
final class Explanation {

    private record QuestionName(String form, String question) {}

    private final Definitions from;
    private final Definitions to;
    private final Collection<Integer> cellsFrom;
    private final Collection<Integer> cellsTo;
    /** Most projects are under the same rules, so most explanations are the same; they are kept once. */
    private final Map<List<Because>, List<Because>> known = new HashMap<>();

    Explanation(Side from, Side to, Map<String, String> dimensions) {
        this.from = from.definitions();
        this.to = to.definitions();
        this.cellsFrom = from.cells(dimensions);
        this.cellsTo = to.cells(dimensions);
    }

    /**
     * Every question that in either version counts for the cell or cannot be compared with it; where none counts for the
     * cell itself, those that count for its parts.
     */
    List<Because> of(String project, String period) {
        Set<QuestionName> names = new LinkedHashSet<>();
        addNames(names, from, cellsFrom, project, period);
        addNames(names, to, cellsTo, project, period);
        List<Because> because = names.stream()
                .map(name -> new Because(
                        name.form(),
                        name.question(),
                        rule(from, name, project, period),
                        rule(to, name, project, period)))
                .toList();
        return known.computeIfAbsent(because, b -> b);
    }

    private static void addNames(
            Set<QuestionName> names,
            Definitions definitions,
            Collection<Integer> cells,
            String project,
            String period) {
        definitions
                .crosswalk()
                .concerning(cells, project, definitions.periods().indexOf(period))
                .forEach(question -> names.add(new QuestionName(question.form(), question.id())));
    }

    private static AppliedRule rule(Definitions definitions, QuestionName name, String project, String period) {
        return definitions
                .crosswalk()
                .question(name.form(), name.question())
                .map(question -> question.at(project, definitions.periods().indexOf(period)))
                .map(rule -> AppliedRule.of(rule, definitions))
                .orElse(AppliedRule.NONE);
    }
}
