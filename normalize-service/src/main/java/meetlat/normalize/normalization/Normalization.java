package meetlat.normalize.normalization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meetlat.normalize.definitions.Crosswalk;
import meetlat.normalize.definitions.Crosswalk.Target;
import meetlat.normalize.definitions.Definitions;
import meetlat.normalize.definitions.FormDefinition;
import meetlat.normalize.definitions.ProjectLife;
import meetlat.normalize.definitions.Question;
import meetlat.normalize.definitions.ReportingPeriod;
import meetlat.normalize.definitions.Rule;
import meetlat.normalize.normalization.Count.Given;
import meetlat.normalize.normalization.Count.Wrong;
import meetlat.normalize.normalization.Finding.Code;
import meetlat.schemas.Submission;

/**
 * Answers to observations: a pure function of a submission and a definitions version. Every finding is reported, not
 * the first.
 */
public final class Normalization {

    private final Submission submission;
    private final Definitions definitions;
    private final List<Finding> reasons = new ArrayList<>(0);
    private final List<Finding> remarks = new ArrayList<>(0);

    private Normalization(Submission submission, Definitions definitions) {
        this.submission = submission;
        this.definitions = definitions;
    }

    public static Normalized normalize(Submission submission, Definitions definitions) {
        return new Normalization(submission, definitions).result();
    }

    private Normalized result() {
        FormDefinition form = definitions.form(submission.getForm());
        ProjectLife project = definitions.project(submission.getProject());
        ReportingPeriod period = definitions.period(submission.getPeriod());
        if (form == null) {
            reasons.add(Finding.of(Code.UNKNOWN_FORM));
        }
        if (project == null) {
            reasons.add(Finding.of(Code.UNKNOWN_PROJECT));
        }
        if (period == null) {
            reasons.add(Finding.of(Code.UNKNOWN_PERIOD));
        }
        boolean known = project != null && period != null;
        if (known) {
            Timeliness.check(project, period, submission.getSubmittedAt(), reasons, remarks);
        }
        if (form == null) {
            return new Normalized.Rejected(reasons);
        }
        // Where the project or the period is unknown, the answers are still checked, so that all faults are named.
        Crosswalk crosswalk = known ? form.crosswalk(project.id(), period.order()) : form.crosswalk();
        Sheet sheet = read(form, crosswalk);
        new Breakdowns(sheet, reasons, remarks).workOut(crosswalk);
        return reasons.isEmpty() ? sheet.observations(remarks) : new Normalized.Rejected(reasons);
    }

    private Sheet read(FormDefinition form, Crosswalk crosswalk) {
        Map<String, Object> answers = submission.getAnswers();
        List<String> madeUp = submission.getSynthetic();
        Map<String, Boolean> answeredBlocks = crosswalk.hasZeroBlocks() ? answeredBlocks(crosswalk) : Map.of();
        Sheet sheet = new Sheet(definitions.cells());
        int known = 0;
        for (Target target : crosswalk.targets()) {
            Question question = target.question();
            Object answer = answers.get(question.id());
            if (answer != null || answers.containsKey(question.id())) {
                known++;
            }
            Count count = Count.of(answer, question);
            if (count instanceof Wrong wrong) {
                reasons.add(wrong.finding());
            } else if (count instanceof Given given) {
                observe(sheet, target, given.value(), madeUp.contains(question.id()));
            } else if (question.zeroWhenBlank() && answeredBlocks.containsKey(question.block())) {
                observe(sheet, target, 0, answeredBlocks.get(question.block()));
            }
        }
        if (known != answers.size()) {
            remarkUnknownQuestions(answers, form);
        }
        return sheet;
    }

    private void observe(Sheet sheet, Target target, long count, boolean madeUp) {
        Rule rule = target.rule();
        if (rule.cell() != Rule.NONE) {
            sheet.observe(
                    rule.cell(), count, rule.match(), madeUp, target.question().id());
        }
        rule.notComparable().forEach(sheet::notComparable);
    }

    /** The blocks of which at least one question has an answer, and whether one of those is made up. */
    private Map<String, Boolean> answeredBlocks(Crosswalk crosswalk) {
        Map<String, Boolean> blocks = new HashMap<>();
        for (Target target : crosswalk.targets()) {
            Question question = target.question();
            if (question.zeroWhenBlank()
                    && Count.of(submission.getAnswers().get(question.id()), question) != Count.BLANK) {
                blocks.merge(question.block(), submission.getSynthetic().contains(question.id()), Boolean::logicalOr);
            }
        }
        return blocks;
    }

    /** The question's name stays out of the finding: what is not in the catalogue may be anything. */
    private void remarkUnknownQuestions(Map<String, Object> answers, FormDefinition form) {
        answers.keySet().stream()
                .filter(id -> !form.ids().contains(id))
                .forEach(id -> remarks.add(Finding.of(Code.UNKNOWN_QUESTION)));
    }
}
