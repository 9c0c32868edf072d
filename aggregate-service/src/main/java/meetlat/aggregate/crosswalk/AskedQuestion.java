package meetlat.aggregate.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import meetlat.schemas.Form;
import meetlat.schemas.Question;

/** A question of a form, with all that its answer counts for. */
public final class AskedQuestion {

    private final String form;
    private final String reportsAs;
    private final String id;
    private final Map<String, String> labels;
    private final String block;
    private final Rule general;
    private final List<Rule> exceptions;

    private AskedQuestion(Form form, Question question, List<String> periods) {
        this.form = form.getId();
        this.reportsAs = form.getReportsAs().isEmpty() ? form.getId() : form.getReportsAs();
        this.id = question.getId();
        this.labels = Map.copyOf(question.getLabels());
        this.block = question.getBlock().isEmpty() ? id : question.getBlock();
        String name = this.form + "/" + id;
        this.general = Rule.general(name, question);
        List<Rule> found = new ArrayList<>();
        for (int i = 0; i < question.getExceptions().size(); i++) {
            found.add(Rule.exception(name, i, question.getExceptions().get(i), periods));
        }
        this.exceptions = List.copyOf(found);
    }

    static AskedQuestion of(Form form, Question question, List<String> periods) {
        return new AskedQuestion(form, question, periods);
    }

    public String form() {
        return form;
    }

    /** The form under whose id its reports stand. */
    String reportsAs() {
        return reportsAs;
    }

    public String id() {
        return id;
    }

    /** Its text, by language. */
    public Map<String, String> labels() {
        return labels;
    }

    /** The block that it is asked in; its own id when it stands alone. */
    String block() {
        return block;
    }

    /**
     * The rule that applies: of the exceptions that hold the last, else the general one.
     *
     * @param period position among the catalogue's periods
     */
    public Rule at(String project, int period) {
        for (int i = exceptions.size() - 1; i >= 0; i--) {
            if (exceptions.get(i).scope().holds(project, period)) {
                return exceptions.get(i);
            }
        }
        return general;
    }

    Stream<Rule> rules() {
        return Stream.concat(Stream.of(general), exceptions.stream());
    }

    /** The projects that its exceptions name. */
    Stream<String> namedProjects() {
        return exceptions.stream().flatMap(rule -> rule.scope().projects().stream());
    }
}
