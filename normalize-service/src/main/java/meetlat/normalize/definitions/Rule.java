package meetlat.normalize.definitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import meetlat.schemas.CrosswalkException;
import meetlat.schemas.Match;
import meetlat.schemas.Period;

/**
 * What a question's answer counts for.
 *
 * @param cell the cell, as a position, or {@link #NONE}
 * @param match how well the question asks for what the indicator means
 * @param notComparable the whole cells of the indicators that it says something about that cannot be compared
 */
public record Rule(int cell, Match match, List<Integer> notComparable) {

    /** The answer counts for no cell. */
    public static final int NONE = -1;

    static Rule general(meetlat.schemas.Question question, Cells cells) {
        return of(question.getCell(), question.getMatch(), question.getNotComparable(), cells);
    }

    private static Rule of(int cell, Match match, List<String> notComparable, Cells cells) {
        return new Rule(
                cell,
                match,
                notComparable.stream()
                        .map(cells::whole)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    /** A rule that takes the place of the general one for some projects and periods. */
    record Exceptional(Set<String> projects, int from, int until, Rule rule) {

        boolean appliesTo(String project, int period) {
            return (projects.isEmpty() || projects.contains(project)) && from <= period && period <= until;
        }
    }

    /** @param periods the programme's periods, in order of time */
    static List<Exceptional> exceptions(meetlat.schemas.Question question, Cells cells, List<Period> periods) {
        Map<String, Integer> order = new HashMap<>();
        periods.forEach(period -> order.put(period.getId(), order.size()));
        return question.getExceptions().stream()
                .map(e -> exception(e, cells, order))
                .toList();
    }

    private static Exceptional exception(CrosswalkException e, Cells cells, Map<String, Integer> order) {
        return new Exceptional(
                Set.copyOf(e.getProjects()),
                e.getFrom() == null ? 0 : order.get(e.getFrom()),
                e.getUntil() == null ? Integer.MAX_VALUE : order.get(e.getUntil()),
                of(e.getCell(), e.getMatch(), e.getNotComparable(), cells));
    }
}
