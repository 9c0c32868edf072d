package meetlat.aggregate.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import meetlat.aggregate.crosswalk.Applied.Asked;

/** What counts for one cell, of all forms whose reports stand under one id. */
public final class CellCrosswalk {

    private final String form;
    private final List<AskedQuestion> questions;
    private final int cell;
    private final Set<Integer> parts;
    private final String indicator;
    private final Set<String> named;
    private final Map<Place, Applied> known = new ConcurrentHashMap<>();

    /** Projects that no exception names are alike. */
    private record Place(String project, int period) {}

    private static final String ANY_OTHER = "";

    CellCrosswalk(String form, List<AskedQuestion> questions, int cell, Set<Integer> parts, String indicator) {
        this.form = form;
        this.questions = questions;
        this.cell = cell;
        this.parts = parts;
        this.indicator = indicator;
        this.named = questions.stream().flatMap(AskedQuestion::namedProjects).collect(Collectors.toSet());
    }

    /** The form under whose id the reports stand. */
    public String form() {
        return form;
    }

    /** @param period position among the catalogue's periods */
    public Applied at(String project, int period) {
        Place place = new Place(named.contains(project) ? project : ANY_OTHER, period);
        Applied applied = known.get(place);
        return applied != null ? applied : known.computeIfAbsent(place, this::apply);
    }

    private Applied apply(Place place) {
        List<Asked> rules = questions.stream()
                .map(question -> new Asked(question, question.at(place.project(), place.period())))
                .toList();
        return new Applied(
                those(rules, rule -> rule.cell() == cell),
                those(rules, rule -> parts.contains(rule.cell())),
                those(rules, rule -> rule.notComparable().contains(indicator)));
    }

    private static List<Asked> those(List<Asked> rules, Predicate<Rule> that) {
        return rules.stream().filter(asked -> that.test(asked.rule())).toList();
    }
}
