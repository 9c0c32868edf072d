package meetlat.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import meetlat.ingest.log.Taken;
import meetlat.ingest.web.FaultAnswers.FaultAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of many.
 *
 * @param line counted from 1, blank lines too
 * @param status {@code accepted}, {@code duplicate}, {@code rejected} or {@code unavailable}
 * @param submissionId of a line that is accepted or a duplicate
 * @param outdated true of one that does not count, because a later revision of the response stands
 * @param errors all that is wrong with a rejected line
 * @param detail what to do about an unavailable line
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"line", "status", "submissionId", "outdated", "errors", "detail"})
record LineAnswer(
        long line,
        String status,
        @Nullable String submissionId,
        @Nullable Boolean outdated,
        @Nullable List<FaultAnswer> errors,
        @Nullable String detail) {

    private static final String UNAVAILABLE = "unavailable";

    static LineAnswer of(long line, Taken taken) {
        String status = taken.kind() == Taken.Kind.DUPLICATE ? "duplicate" : "accepted";
        return new LineAnswer(line, status, taken.submissionId(), taken.outdated() ? true : null, null, null);
    }

    static LineAnswer rejected(long line, List<FaultAnswer> errors) {
        return new LineAnswer(line, "rejected", null, null, errors, null);
    }

    static LineAnswer unavailable(long line) {
        return new LineAnswer(line, UNAVAILABLE, null, null, null, "send this line again");
    }

    boolean mayBeSentAgain() {
        return status.equals(UNAVAILABLE);
    }
}
