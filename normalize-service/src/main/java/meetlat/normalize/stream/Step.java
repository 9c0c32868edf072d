package meetlat.normalize.stream;

import meetlat.normalize.state.Contribution;
import meetlat.schemas.Outcome;
import meetlat.schemas.Report;
import org.jspecify.annotations.Nullable;

/** What a step passes on; the topology sends each kind its own way. */
sealed interface Step {

    /** For the outcomes topic. */
    record Decided(Outcome outcome) implements Step {}

    /** To the report that it contributes to. */
    record Contributed(Contribution contribution) implements Step {}

    /** For the reports topic; null is a tombstone. */
    record Reported(@Nullable Report report) implements Step {}
}
