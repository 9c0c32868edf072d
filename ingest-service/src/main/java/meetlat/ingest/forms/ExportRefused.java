package meetlat.ingest.forms;

import java.util.List;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.SubmissionRefused.Kind;

/** An export cannot be taken in as a whole: none of its rows was. */
public final class ExportRefused extends RuntimeException {

    private final Kind kind;
    private final transient List<Fault> faults;

    public ExportRefused(Kind kind, List<Fault> faults) {
        super(kind.name());
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    public Kind kind() {
        return kind;
    }

    public List<Fault> faults() {
        return faults;
    }
}
