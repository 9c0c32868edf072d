package meetlat.ingest.receipt;

import meetlat.ingest.intake.Digest;
import meetlat.schemas.Edition;

/** A verdict on one revision of a submission. The revision's {@link Digest} lies in it, for the memory of an object. */
record Decision(Verdict verdict, long revisionHigh, long revisionLow) {

    static Decision of(Verdict verdict, Digest revision) {
        return new Decision(verdict, revision.high(), revision.low());
    }

    Edition edition() {
        return verdict.edition();
    }

    String revision() {
        return new Digest(revisionHigh, revisionLow).toString();
    }
}
