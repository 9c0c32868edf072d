package meetlat.ingest.log;

import java.time.Instant;
import java.util.Arrays;
import meetlat.ingest.intake.Digest;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a response: its latest revision without the answers, and the digests of all its revisions. Immutable,
 * and small, for one is held for each response: fields of its own instead of objects, and the source and the report are
 * shared with all that have the same.
 */
final class KnownResponse {

    private static final int DIGEST = 2;

    private final String source;
    private final ReportOf report;
    private final long submittedAt;
    private final long modifiedAt;
    private final long statedAt;
    private final long acceptedAt;
    private final boolean withdrawn;
    /** Two for each revision; the latest comes first. */
    private final long[] revisions;

    private KnownResponse(String source, ReportOf report, Submission latest, long[] revisions) {
        Latest order = Latest.of(latest);
        this.source = source;
        this.report = report;
        this.submittedAt = order.submittedAt();
        this.modifiedAt = order.modifiedAt();
        this.statedAt = order.statedAt();
        this.acceptedAt = latest.getAcceptedAt().toEpochMilli();
        this.withdrawn = latest.getWithdrawn();
        this.revisions = revisions;
    }

    private KnownResponse(KnownResponse same, long[] revisions) {
        this.source = same.source;
        this.report = same.report;
        this.submittedAt = same.submittedAt;
        this.modifiedAt = same.modifiedAt;
        this.statedAt = same.statedAt;
        this.acceptedAt = same.acceptedAt;
        this.withdrawn = same.withdrawn;
        this.revisions = revisions;
    }

    /**
     * A response of one revision.
     *
     * @param source that of the submission, held once
     * @param report that of the submission, held once
     */
    static KnownResponse of(String source, ReportOf report, Submission only) {
        Digest revision = Digest.of(only.getRevision());
        return new KnownResponse(source, report, only, new long[] {revision.high(), revision.low()});
    }

    /** What a response becomes by a revision; a new one when there is none yet. */
    static KnownResponse after(@Nullable KnownResponse before, String source, ReportOf report, Submission revision) {
        return before == null ? of(source, report, revision) : before.with(source, report, revision);
    }

    /** With one more revision. */
    KnownResponse with(String source, ReportOf report, Submission other) {
        Digest revision = Digest.of(other.getRevision());
        if (has(revision)) {
            return this;
        }
        long[] more = new long[revisions.length + DIGEST];
        boolean later = isBefore(Latest.of(other), revision);
        System.arraycopy(revisions, 0, more, later ? DIGEST : 0, revisions.length);
        more[later ? 0 : revisions.length] = revision.high();
        more[later ? 1 : revisions.length + 1] = revision.low();
        return later ? new KnownResponse(source, report, other, more) : new KnownResponse(this, more);
    }

    /** As normalization decides it: at the same time the larger digest is the later. */
    boolean isBefore(Latest order, Digest revision) {
        if (order.isAfter(latest()) || latest().isAfter(order)) {
            return order.isAfter(latest());
        }
        int byHigh = Long.compareUnsigned(revision.high(), revisions[0]);
        return byHigh != 0 ? byHigh > 0 : Long.compareUnsigned(revision.low(), revisions[1]) > 0;
    }

    boolean has(Digest revision) {
        for (int i = 0; i < revisions.length; i += DIGEST) {
            if (revisions[i] == revision.high() && revisions[i + 1] == revision.low()) {
                return true;
            }
        }
        return false;
    }

    int revisionCount() {
        return revisions.length / DIGEST;
    }

    /** Whether it counts among the responses of a report. */
    boolean standsFor(ReportOf other) {
        return !withdrawn && report.equals(other);
    }

    Latest latest() {
        return new Latest(submittedAt, modifiedAt, statedAt);
    }

    String latestRevision() {
        return new Digest(revisions[0], revisions[1]).toString();
    }

    ReportOf report() {
        return report;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    Response response() {
        return new Response(source, report, Instant.ofEpochMilli(acceptedAt), withdrawn);
    }

    @Override
    public String toString() {
        return response() + " in " + Arrays.toString(revisions);
    }
}
