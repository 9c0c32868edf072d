package meetlat.ingest.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import meetlat.ingest.forms.ExportedRow;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.Wording;
import meetlat.ingest.log.Taken;
import meetlat.ingest.web.ExportAnswer.RowAnswer;
import meetlat.ingest.web.ExportAnswer.Summary;
import meetlat.ingest.web.FaultAnswers.RemarkAnswer;
import meetlat.ingest.web.RowResult.Status;

/** Says what became of the rows of one file in the reader's language, and counts them. For one thread. */
final class RowAnswers {

    private final FaultAnswers words;
    private final Locale reader;
    private final Map<Status, Long> counts = new EnumMap<>(Status.class);

    RowAnswers(FaultAnswers words, Locale reader) {
        this.words = words;
        this.reader = reader;
    }

    RowAnswer of(RowResult result) {
        counts.merge(result.status(), 1L, Long::sum);
        ExportedRow row = result.row();
        Taken taken = result.taken();
        return new RowAnswer(
                row.number(),
                row.responseId(),
                row.project(),
                row.period(),
                result.status(),
                taken == null ? null : taken.submissionId(),
                result.isOutdated() ? List.of(words.of(Wording.of(FaultCode.OUTDATED), reader)) : List.of(),
                words.of(row.faults(), reader));
    }

    Summary summary() {
        return new Summary(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                count(Status.NEW),
                count(Status.DUPLICATE),
                count(Status.REVISION),
                count(Status.REJECTED),
                count(Status.UNAVAILABLE));
    }

    /** What to know of the whole once all rows are decided. */
    List<RemarkAnswer> remarks() {
        return count(Status.UNAVAILABLE) == 0 ? List.of() : List.of(words.of(Wording.of(FaultCode.STOPPED), reader));
    }

    private long count(Status status) {
        return counts.getOrDefault(status, 0L);
    }
}
