package meetlat.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import meetlat.ingest.forms.IgnoredColumn;
import meetlat.ingest.web.FaultAnswers.FaultAnswer;
import meetlat.ingest.web.FaultAnswers.RemarkAnswer;
import meetlat.ingest.web.RowResult.Status;
import org.jspecify.annotations.Nullable;

/**
 * What became of an export, or would.
 *
 * @param dryRun whether nothing was written
 * @param remarks what to know of the file as a whole
 * @param ignoredColumns columns that are of no question of the form
 * @param rows every row that is not blank, in order
 */
record ExportAnswer(
        String form,
        boolean dryRun,
        Summary summary,
        List<RemarkAnswer> remarks,
        List<IgnoredColumn> ignoredColumns,
        List<RowAnswer> rows) {

    /**
     * How many rows of each status there are.
     *
     * @param rows all of them
     */
    record Summary(
            long rows,
            @JsonProperty("new") long added,
            long duplicate,
            long revision,
            long rejected,
            long unavailable) {}

    /**
     * A row. Response id, project and period are left out where they are at fault.
     *
     * @param row its number, as an office program counts it
     * @param submissionId where to look for its receipt; left out when it was not taken in
     * @param errors what is wrong with a rejected row, each with its cell as the pointer
     */
    @JsonInclude(Include.NON_NULL)
    record RowAnswer(
            int row,
            @Nullable String responseId,
            @Nullable String project,
            @Nullable String period,
            Status status,
            @Nullable String submissionId,
            List<RemarkAnswer> remarks,
            List<FaultAnswer> errors) {}

    /**
     * The first line of a stream.
     *
     * @param rows how many rows will follow
     */
    record Head(
            String form, boolean dryRun, long rows, List<RemarkAnswer> remarks, List<IgnoredColumn> ignoredColumns) {}

    /**
     * The last line of a stream.
     *
     * @param remarks what to know of the whole that the first line could not say yet; left out when there is nothing
     */
    record Tail(
            Summary summary, @JsonInclude(Include.NON_EMPTY) List<RemarkAnswer> remarks) {}
}
