package meetlat.normalize.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import meetlat.normalize.definitions.Rule.Exceptional;
import meetlat.schemas.Form;
import meetlat.schemas.Period;
import meetlat.schemas.RollUp;

/** A form with its crosswalk. Immutable but for what it remembers of having worked out. */
public final class FormDefinition {

    private final String reportsAs;
    private final Set<String> ids;
    private final Cells cells;
    private final List<RollUp> rollUps;
    private final List<Crosswalked> questions;
    private final Crosswalk general;
    /** By the rules that differ from the general ones: few, whatever the number of projects. */
    private final Map<List<Rule>, Crosswalk> exceptional = new ConcurrentHashMap<>();

    private final boolean hasExceptions;

    private record Crosswalked(Question question, Rule general, List<Exceptional> exceptions) {

        Rule rule(String project, int period) {
            Rule rule = general;
            for (Exceptional exception : exceptions) {
                if (exception.appliesTo(project, period)) {
                    rule = exception.rule();
                }
            }
            return rule;
        }
    }

    private FormDefinition(Form form, Cells cells, List<RollUp> rollUps, List<Period> periods) {
        this.reportsAs = form.getReportsAs().isEmpty() ? form.getId() : form.getReportsAs();
        this.cells = cells;
        this.rollUps = rollUps;
        this.questions = form.getQuestions().stream()
                .map(q -> new Crosswalked(Question.of(q), Rule.general(q, cells), Rule.exceptions(q, cells, periods)))
                .toList();
        this.ids = questions.stream().map(q -> q.question().id()).collect(Collectors.toUnmodifiableSet());
        this.hasExceptions = questions.stream().anyMatch(q -> !q.exceptions().isEmpty());
        this.general = crosswalk(questions.stream().map(Crosswalked::general).toList());
    }

    static FormDefinition of(Form form, Cells cells, List<RollUp> rollUps, List<Period> periods) {
        return new FormDefinition(form, cells, rollUps, periods);
    }

    /** The form under whose id its reports stand: its own, or that of the form it replaces. */
    public String reportsAs() {
        return reportsAs;
    }

    /** The questions' ids. */
    public Set<String> ids() {
        return ids;
    }

    /** What the answers count for in general. */
    public Crosswalk crosswalk() {
        return general;
    }

    /**
     * What the answers of a project count for in a period.
     *
     * @param period its place among the periods, from 0
     */
    public Crosswalk crosswalk(String project, int period) {
        if (!hasExceptions) {
            return general;
        }
        List<Rule> rules = new ArrayList<>(questions.size());
        for (Crosswalked question : questions) {
            rules.add(question.rule(project, period));
        }
        return exceptional.computeIfAbsent(rules, this::crosswalk);
    }

    private Crosswalk crosswalk(List<Rule> rules) {
        List<Crosswalk.Target> targets = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            targets.add(new Crosswalk.Target(questions.get(i).question(), rules.get(i)));
        }
        return Crosswalk.of(targets, cells, rollUps);
    }
}
