package meetlat.ingest.web;

import java.io.IOException;
import java.util.List;
import meetlat.ingest.web.ExportAnswer.Head;
import meetlat.ingest.web.ExportAnswer.RowAnswer;
import meetlat.ingest.web.ExportAnswer.Summary;
import meetlat.ingest.web.FaultAnswers.RemarkAnswer;

/** Writes what became of an export, row by row, so that a large file needs no more memory than a small one. */
interface AnswerWriter extends AutoCloseable {

    void begin(Head head) throws IOException;

    void row(RowAnswer row) throws IOException;

    /** Nothing was decided for a while. */
    default void waiting() throws IOException {}

    /** @param remarks what could not be said at the beginning */
    void end(Summary summary, List<RemarkAnswer> remarks) throws IOException;

    @Override
    default void close() throws IOException {}
}
