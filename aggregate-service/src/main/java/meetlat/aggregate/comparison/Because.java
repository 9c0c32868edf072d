package meetlat.aggregate.comparison;

import java.util.List;
import java.util.Map;
import meetlat.aggregate.crosswalk.Rule;
import meetlat.aggregate.figures.Definitions;
import meetlat.aggregate.figures.Figure;
import meetlat.schemas.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A question, and what its answer counts for under each of two versions.
 *
 * @param labels the question's text by language, as the later version has it
 */
public record Because(String form, String question, Map<String, String> labels, AppliedRule from, AppliedRule to) {

    /**
     * Whether this is where a figure comes from under either version. Forms that report as one are told apart by how
     * their questions match.
     */
    boolean explains(@Nullable Figure before, @Nullable Figure after) {
        return from.explains(before) || to.explains(after);
    }

    /**
     * The rule of the crosswalk that applies.
     *
     * @param rule {@code general}, {@code exception}, or {@code none}: the form or the question is not in the version
     * @param projects the projects for which an exception was made; empty for all
     * @param fromPeriod the first period of an exception; null for the first of all
     * @param untilPeriod the last period of an exception, inclusive; null for the last of all
     * @param counts what the answer counts for; null for nothing
     * @param notComparable the indicators to which the answer says something that cannot be compared
     * @param note the rule's note, by language; empty when there is none
     */
    public record AppliedRule(
            String rule,
            List<String> projects,
            @Nullable String fromPeriod,
            @Nullable String untilPeriod,
            @Nullable Counts counts,
            List<String> notComparable,
            Map<String, String> note) {

        private boolean explains(@Nullable Figure figure) {
            if (figure == null) {
                return false;
            }
            return switch (figure.status()) {
                case REPORTED -> counts != null && counts.match().equals(figure.match());
                case NOT_COMPARABLE -> !notComparable.isEmpty();
                default -> false;
            };
        }

        static final AppliedRule NONE = new AppliedRule("none", List.of(), null, null, null, List.of(), Map.of());

        static AppliedRule of(Rule rule, Definitions definitions) {
            return new AppliedRule(
                    rule.general() ? "general" : "exception",
                    rule.scope().projects(),
                    rule.scope().from(),
                    rule.scope().until(),
                    rule.cell() < 0 ? null : Counts.of(rule, definitions.cell(rule.cell())),
                    rule.notComparable(),
                    rule.note());
        }
    }

    /** The cell that an answer counts for, and how well the question asks for what the indicator means. */
    public record Counts(String indicator, Map<String, String> dimensions, String match) {

        static Counts of(Rule rule, Cell cell) {
            return new Counts(cell.getIndicator(), cell.getDimensions(), Figure.id(rule.match()));
        }
    }
}
