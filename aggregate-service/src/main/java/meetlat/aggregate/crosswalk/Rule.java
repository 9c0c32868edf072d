package meetlat.aggregate.crosswalk;

import java.util.List;
import java.util.Map;
import meetlat.schemas.CrosswalkException;
import meetlat.schemas.Match;
import meetlat.schemas.Question;

/**
 * What the answer to a question counts for, where the scope holds.
 *
 * @param name names the rule within its catalogue: the form, the question, and the number of the exception if it is one
 * @param general whether it is the question's general rule; if not, it is one of its exceptions
 * @param cell the cell, by position; negative for none
 * @param match how well the question asks for what the cell's indicator means; without meaning when there is no cell
 * @param notComparable the indicators, by their ids, to which the answer says something that cannot be compared
 * @param note what a reader must know of it, by language; empty when there is nothing
 */
public record Rule(
        String name,
        boolean general,
        Scope scope,
        int cell,
        Match match,
        List<String> notComparable,
        Map<String, String> note) {

    static Rule general(String question, Question from) {
        return new Rule(
                question,
                true,
                Scope.EVERYWHERE,
                from.getCell(),
                from.getMatch(),
                List.copyOf(from.getNotComparable()),
                Map.copyOf(from.getNote()));
    }

    static Rule exception(String question, int number, CrosswalkException from, List<String> periods) {
        return new Rule(
                question + "#" + number,
                false,
                Scope.of(from, periods),
                from.getCell(),
                from.getMatch(),
                List.copyOf(from.getNotComparable()),
                Map.copyOf(from.getNote()));
    }
}
