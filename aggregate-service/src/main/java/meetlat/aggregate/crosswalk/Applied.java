package meetlat.aggregate.crosswalk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import meetlat.schemas.Match;
import org.jspecify.annotations.Nullable;

/** The rules that apply to one cell, at one project in one period, of all forms whose reports stand under one id. */
public final class Applied {

    private final List<Asked> direct;
    private final List<Asked> parts;
    private final List<Asked> notComparable;
    private final Map<Match, Way> ways = new ConcurrentHashMap<>();

    /** A rule and the question that it is one of. */
    record Asked(AskedQuestion question, Rule rule) {}

    /**
     * @param direct those that count for the cell itself
     * @param parts those that count for a finer cell that the cell is made up of
     * @param notComparable those whose answer cannot be compared with the cell's indicator
     */
    Applied(List<Asked> direct, List<Asked> parts, List<Asked> notComparable) {
        this.direct = direct;
        this.parts = parts;
        this.notComparable = notComparable;
    }

    /** How a count with this match came about. The forms that report as one are told apart by nothing else. */
    public Way way(Match match) {
        return ways.computeIfAbsent(match, m -> {
            List<Rule> rules = rulesOf(m);
            return new Way(
                    rules.stream().map(Rule::name).toList(), m, rules.stream().allMatch(Rule::general));
        });
    }

    /** The note to a count with this match; null when there is none. */
    public @Nullable Map<String, String> noteOf(Match match) {
        return firstNote(rulesOf(match).stream());
    }

    /** Why an answer cannot be compared; null when the crosswalk has no word on it. */
    public @Nullable Map<String, String> noteOfNotComparable() {
        return firstNote(notComparable.stream().map(Asked::rule));
    }

    /** The note to a cell without a count; null when there is none. */
    public @Nullable Map<String, String> noteOfMissing() {
        Map<String, String> note = firstNote(targeting().stream().map(Asked::rule));
        return note == null ? noteOfNotComparable() : note;
    }

    /** How well the question asks for what the indicator means; null when none counts for the cell. */
    public @Nullable Match match() {
        return targeting().stream()
                .findFirst()
                .map(asked -> asked.rule().match())
                .orElse(null);
    }

    /**
     * The questions whose answers concern the cell. Where a block asks for its parts, the first question of the block
     * stands for all that are under the same rule.
     */
    Set<AskedQuestion> questions() {
        Set<AskedQuestion> questions = new LinkedHashSet<>();
        if (direct.isEmpty()) {
            Map<Alike, AskedQuestion> alike = new LinkedHashMap<>();
            parts.forEach(asked -> alike.putIfAbsent(Alike.of(asked), asked.question()));
            questions.addAll(alike.values());
        }
        direct.forEach(asked -> questions.add(asked.question()));
        notComparable.forEach(asked -> questions.add(asked.question()));
        return questions;
    }

    /** What the questions of a block have in common when they are under the same rule. */
    private record Alike(
            String form, String block, boolean general, Scope scope, Match match, Map<String, String> note) {

        static Alike of(Asked asked) {
            Rule rule = asked.rule();
            return new Alike(
                    asked.question().form(),
                    asked.question().block(),
                    rule.general(),
                    rule.scope(),
                    rule.match(),
                    rule.note());
        }
    }

    private List<Asked> targeting() {
        return direct.isEmpty() ? parts : direct;
    }

    private List<Rule> rulesOf(Match match) {
        List<Rule> rules = with(match, direct);
        if (rules.isEmpty()) {
            rules = with(match, parts);
        }
        return rules.isEmpty() ? targeting().stream().map(Asked::rule).toList() : rules;
    }

    private static List<Rule> with(Match match, List<Asked> from) {
        return from.stream()
                .map(Asked::rule)
                .filter(rule -> rule.match() == match)
                .toList();
    }

    private static @Nullable Map<String, String> firstNote(Stream<Rule> rules) {
        return rules.map(Rule::note).filter(note -> !note.isEmpty()).findFirst().orElse(null);
    }
}
