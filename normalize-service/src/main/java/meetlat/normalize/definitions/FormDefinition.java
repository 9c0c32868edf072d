package meetlat.normalize.definitions;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import meetlat.schemas.Form;

/**
 * A form's questions, in the order of the cells that they count for.
 *
 * @param questions ascending by cell, so that a report's cells come out ascending
 * @param ids the questions' ids
 */
public record FormDefinition(List<Question> questions, Set<String> ids) {

    /**
     * @param id the question
     * @param cell position of the cell that its answer counts for
     * @param maximum the largest count taken for plausible, inclusive
     */
    public record Question(String id, int cell, long maximum) {}

    static FormDefinition of(Form form) {
        List<Question> questions = form.getQuestions().stream()
                .map(q -> new Question(q.getId(), q.getCell(), q.getMaximum()))
                .sorted(Comparator.comparingInt(Question::cell))
                .toList();
        return new FormDefinition(
                questions, questions.stream().map(Question::id).collect(Collectors.toUnmodifiableSet()));
    }
}
