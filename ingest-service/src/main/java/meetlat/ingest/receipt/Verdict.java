package meetlat.ingest.receipt;

import java.util.List;
import meetlat.schemas.Edition;

/**
 * What was decided, apart from the submission it was decided on: so many submissions share one.
 *
 * @param edition the edition of the definitions version under which it was decided
 * @param findings the reasons of a rejection, or remarks that did not stop the figures
 */
record Verdict(Edition edition, Status status, List<Finding> findings) {

    /** Whether enough others say exactly this, and few enough different ones do: no values, at most one finding. */
    boolean isCommon() {
        return findings.isEmpty()
                || findings.size() == 1 && findings.get(0).parameters().isEmpty();
    }
}
