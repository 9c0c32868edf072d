package meetlat.ingest.intake;

import java.util.List;
import java.util.function.UnaryOperator;

/** A body is not a submission that can be accepted; the faults are all that is wrong with it. */
public final class SubmissionRefused extends RuntimeException {

    /** What kind of refusal it is; decides the HTTP status. */
    public enum Kind {
        /** Not JSON. */
        UNREADABLE,
        /** Names a form that the catalogue does not have. */
        UNKNOWN_FORM,
        /** For a form or a project that the sender may not send for. */
        FORBIDDEN,
        /** Readable, but wrong. */
        INVALID
    }

    private final Kind kind;
    private final transient List<Fault> faults;

    public SubmissionRefused(Kind kind, List<Fault> faults) {
        super(kind.name());
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** The same refusal, each fault at the place where the sender wrote what is wrong. */
    public SubmissionRefused at(UnaryOperator<String> places) {
        return new SubmissionRefused(
                kind,
                faults.stream()
                        .map(fault -> fault.at(places.apply(fault.pointer())))
                        .toList());
    }

    public Kind kind() {
        return kind;
    }

    public List<Fault> faults() {
        return faults;
    }
}
