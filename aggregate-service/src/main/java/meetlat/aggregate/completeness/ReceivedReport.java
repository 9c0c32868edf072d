package meetlat.aggregate.completeness;

import java.time.Instant;
import meetlat.schemas.Report;

/**
 * That a report stands.
 *
 * @param submittedAt when what stands was first submitted; when its latest revision was, for a report written by a
 *     Meetlat that did not note the first
 * @param revisions how often it was revised since
 */
record ReceivedReport(Instant submittedAt, int revisions) {

    static ReceivedReport of(Report report) {
        Instant first = report.getFirstSubmittedAt();
        return new ReceivedReport(first == null ? report.getSubmittedAt() : first, report.getRevisions());
    }
}
