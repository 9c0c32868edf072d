package meetlat.ingest.log;

import java.util.HashMap;
import java.util.Map;
import meetlat.ingest.intake.Digest;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The responses on the log, and how many of them stand for each report. Used by many threads; nothing is done under its
 * lock but looking up and counting.
 */
final class KnownResponses {

    private final Map<Digest, KnownResponse> byId = new HashMap<>();
    /** New responses that are being written; they have their place in the report already. */
    private final Map<Digest, ReportOf> coming = new HashMap<>();
    /** How many stand, or are coming; the keys are the reports that all responses share. */
    private final Map<ReportOf, Standing> byReport = new HashMap<>();

    /** The report, held once, with how many responses it has. */
    private static final class Standing {

        private final ReportOf report;
        private int responses;

        Standing(ReportOf report) {
            this.report = report;
        }
    }

    synchronized @Nullable KnownResponse find(Digest id) {
        return byId.get(id);
    }

    /** Whether the report has fewer responses than that. */
    synchronized boolean hasRoom(ReportOf report, int most) {
        Standing standing = byReport.get(report);
        return standing == null || standing.responses < most;
    }

    /** Takes a place for a response that is about to be written, unless it has one; false when none is left. */
    synchronized boolean enter(Digest id, ReportOf report, int most) {
        if (byId.containsKey(id) || coming.containsKey(id)) {
            return true;
        }
        if (!hasRoom(report, most)) {
            return false;
        }
        coming.put(id, standing(report).report);
        standing(report).responses++;
        return true;
    }

    /** Gives the place of a response back that could not be written. */
    synchronized void leave(Digest id) {
        ReportOf report = coming.remove(id);
        if (report != null) {
            standing(report).responses--;
        }
    }

    /** Notes a revision that is on the log. */
    synchronized void remember(Submission submission) {
        Digest id = Digest.of(submission.getSubmissionId());
        String source = submission.getSource().intern();
        ReportOf report = standing(ReportOf.of(submission)).report;
        leave(id);
        KnownResponse before = byId.get(id);
        KnownResponse after =
                before == null ? KnownResponse.of(source, report, submission) : before.with(source, report, submission);
        byId.put(id, after);
        if (before != null && !before.isWithdrawn()) {
            standing(before.report()).responses--;
        }
        if (!after.isWithdrawn()) {
            standing(after.report()).responses++;
        }
    }

    private Standing standing(ReportOf report) {
        Standing standing = byReport.get(report);
        if (standing == null) {
            standing = new Standing(report.interned());
            byReport.put(standing.report, standing);
        }
        return standing;
    }
}
