package meetlat.ingest.forms;

import java.util.List;
import java.util.Optional;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.SubmissionRefused;
import org.jspecify.annotations.Nullable;

/**
 * A row of an export as it was read.
 *
 * @param number as an office program counts it, from 1
 * @param responseId null when it is at fault; likewise project and period
 * @param place the first cell that is read of it
 * @param submission what it says; nothing when it is at fault
 * @param faults what is wrong with it, each at its cell
 */
public record ExportedRow(
        int number,
        String place,
        @Nullable String responseId,
        @Nullable String project,
        @Nullable String period,
        Optional<CheckedSubmission> submission,
        List<Fault> faults) {

    static ExportedRow of(int number, String place, CheckedSubmission submission) {
        return new ExportedRow(
                number,
                place,
                submission.responseId(),
                submission.project(),
                submission.period(),
                Optional.of(submission),
                List.of());
    }

    /** The same row, refused for what only the log knows: that is about the row as a whole. */
    public ExportedRow refused(SubmissionRefused refused) {
        return new ExportedRow(
                number,
                place,
                responseId,
                project,
                period,
                Optional.empty(),
                refused.at(pointer -> place).faults());
    }
}
