package meetlat.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a caller is to the programme. */
public enum Role {
    /** Whoever shows no credentials. */
    PUBLIC,
    /** Sends submissions for projects. */
    SUBMITTER,
    /** Reads figures, drafts included. */
    EVALUATOR,
    /** Runs the system: reads metrics, withdraws submissions. */
    OPERATOR;

    /** As files and answers have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a source that goes by this word; public is none. */
    public static Optional<Role> ofSource(String id) {
        return sources().filter(role -> role.id().equals(id)).findFirst();
    }

    /** The roles that a source may have. */
    public static Stream<Role> sources() {
        return Stream.of(SUBMITTER, EVALUATOR, OPERATOR);
    }
}
