package meetlat.ingest.log;

import meetlat.ingest.intake.CheckedSubmission;
import meetlat.schemas.Submission;

/** The report that a response is for. */
public record ReportOf(String form, String project, String period) {

    static ReportOf of(CheckedSubmission submission) {
        return new ReportOf(submission.form(), submission.project(), submission.period());
    }

    static ReportOf of(Submission submission) {
        return new ReportOf(submission.getForm(), submission.getProject(), submission.getPeriod());
    }

    /** The same, its texts held once. */
    ReportOf interned() {
        return new ReportOf(form.intern(), project.intern(), period.intern());
    }
}
