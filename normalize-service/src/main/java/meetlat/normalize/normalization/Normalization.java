package meetlat.normalize.normalization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import meetlat.normalize.definitions.Definitions;
import meetlat.normalize.definitions.FormDefinition;
import meetlat.normalize.definitions.FormDefinition.Question;
import meetlat.normalize.normalization.Finding.Code;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Answers to observations: a pure function of a submission and a definitions version. Every finding is reported, not
 * the first.
 */
public final class Normalization {

    private Normalization() {}

    public static Normalized normalize(Submission submission, Definitions definitions) {
        FormDefinition form = definitions.form(submission.getForm());
        List<Finding> reasons = new ArrayList<>(0);
        if (form == null) {
            reasons.add(Finding.of(Code.UNKNOWN_FORM));
        }
        if (!definitions.hasProject(submission.getProject())) {
            reasons.add(Finding.of(Code.UNKNOWN_PROJECT));
        }
        if (!definitions.hasPeriod(submission.getPeriod())) {
            reasons.add(Finding.of(Code.UNKNOWN_PERIOD));
        }
        return form == null ? new Normalized.Rejected(reasons) : observe(submission, form, reasons);
    }

    private static Normalized observe(Submission submission, FormDefinition form, List<Finding> reasons) {
        Map<String, Object> answers = submission.getAnswers();
        List<String> madeUp = submission.getSynthetic();
        List<Integer> cells = new ArrayList<>(form.questions().size());
        List<Long> counts = new ArrayList<>(form.questions().size());
        List<Integer> synthetic = new ArrayList<>(madeUp.size());
        int known = 0;
        for (Question question : form.questions()) {
            Object answer = answers.get(question.id());
            if (answer == null) {
                known += answers.containsKey(question.id()) ? 1 : 0;
                continue;
            }
            known++;
            Count count = Count.of(answer, question.maximum());
            if (count.problem() != null) {
                reasons.add(new Finding(count.problem(), question.id(), Map.of()));
            } else if (count.given()) {
                cells.add(question.cell());
                counts.add(count.value());
                if (!madeUp.isEmpty() && madeUp.contains(question.id())) {
                    synthetic.add(question.cell());
                }
            }
        }
        if (!reasons.isEmpty()) {
            return new Normalized.Rejected(reasons);
        }
        List<Finding> remarks = known == answers.size() ? List.of() : unknownQuestions(answers, form);
        return new Normalized.Observations(cells, counts, synthetic, remarks);
    }

    /** The question's name stays out of the finding: what is not in the catalogue may be anything. */
    private static List<Finding> unknownQuestions(Map<String, Object> answers, FormDefinition form) {
        return answers.keySet().stream()
                .filter(id -> !form.ids().contains(id))
                .map(id -> Finding.of(Code.UNKNOWN_QUESTION))
                .toList();
    }

    /** An answer read as a count: a value, a blank, or a problem. */
    private record Count(
            long value, boolean given, @Nullable Code problem) {

        private static final Count BLANK = new Count(0, false, null);

        static Count of(Object answer, long maximum) {
            if (answer instanceof Long number) {
                return within(number, maximum);
            }
            if (answer instanceof String text) {
                return ofText(text.strip(), maximum);
            }
            return problem(Code.NOT_A_COUNT);
        }

        /** Microsoft Forms sends counts as text. */
        private static Count ofText(String text, long maximum) {
            if (text.isEmpty()) {
                return BLANK;
            }
            return text.matches("-?[0-9]{1,18}") ? within(Long.parseLong(text), maximum) : problem(Code.NOT_A_COUNT);
        }

        private static Count within(long number, long maximum) {
            if (number < 0) {
                return problem(Code.NEGATIVE_COUNT);
            }
            return number > maximum ? problem(Code.IMPLAUSIBLE_COUNT) : new Count(number, true, null);
        }

        private static Count problem(Code code) {
            return new Count(0, false, code);
        }
    }
}
