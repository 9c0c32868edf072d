package meetlat.aggregate.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import meetlat.aggregate.comparison.Because.AppliedRule;
import meetlat.aggregate.crosswalk.AskedQuestion;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import org.jspecify.annotations.Nullable;

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
     * The questions that the figure comes from under either version. Where the figures do not tell which those are: every
     * question that counts for the cell or cannot be compared with it; where none counts for the cell itself, those that
     * count for its parts.
     */
    List<Because> of(String project, String period, @Nullable Figure before, @Nullable Figure after) {
        Set<QuestionName> names = new LinkedHashSet<>();
        addNames(names, from, cellsFrom, project, period);
        addNames(names, to, cellsTo, project, period);
        List<Because> because = names.stream()
                .map(name -> new Because(
                        name.form(),
                        name.question(),
                        labels(name),
                        rule(from, name, project, period),
                        rule(to, name, project, period)))
                .toList();
        List<Because> telling =
                because.stream().filter(b -> b.explains(before, after)).toList();
        return known.computeIfAbsent(telling.isEmpty() ? because : telling, b -> b);
    }

    private Map<String, String> labels(QuestionName name) {
        return Stream.of(to, from)
                .flatMap(version -> version.crosswalk().question(name.form(), name.question()).stream())
                .findFirst()
                .map(AskedQuestion::labels)
                .orElse(Map.of());
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
