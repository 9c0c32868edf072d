package meetlat.ingest.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import meetlat.ingest.intake.Digest;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The responses on the log, and how many of them stand for each report. Used by many threads; nothing is done under its
 * lock but looking up and counting.
 */
final class KnownResponses {

    private final Map<Digest, KnownResponse> byId = new HashMap<>();
    /** What is being written for another response than stood there; it has its place in the report already. */
    private final Set<Place> coming = new HashSet<>();
    /** How many stand, or are coming; the keys are the reports that all responses share. */
    private final Map<ReportOf, Standing> byReport = new HashMap<>();

    /** That of a response in a report. */
    private record Place(Digest id, ReportOf report) {

        static Place of(Submission submission) {
            return new Place(Digest.of(submission.getSubmissionId()), ReportOf.of(submission));
        }
    }

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

    /**
     * Takes a place in its report for a revision that is about to be written, where its response has none there: it is
     * new, comes from another report or was withdrawn. False when none is left.
     */
    synchronized boolean enter(Submission revision, int most) {
        Place place = Place.of(revision);
        KnownResponse before = byId.get(place.id());
        KnownResponse after = KnownResponse.after(before, revision.getSource(), place.report(), revision);
        boolean free = after.isWithdrawn() || before != null && before.standsFor(after.report());
        if (free || coming.contains(place)) {
            return true;
        }
        if (!hasRoom(place.report(), most)) {
            return false;
        }
        coming.add(place);
        standing(place.report()).responses++;
        return true;
    }

    /** Gives the place of a revision back that could not be written, if it took one. */
    synchronized void leave(Submission revision) {
        Place place = Place.of(revision);
        if (coming.remove(place)) {
            standing(place.report()).responses--;
        }
    }

    /** Notes a revision that is on the log. */
    synchronized void remember(Submission submission) {
        Digest id = Digest.of(submission.getSubmissionId());
        String source = submission.getSource().intern();
        ReportOf report = standing(ReportOf.of(submission)).report;
        leave(submission);
        KnownResponse before = byId.get(id);
        KnownResponse after = KnownResponse.after(before, source, report, submission);
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
