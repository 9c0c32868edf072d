package meetlat.ingest.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import meetlat.ingest.intake.AskedQuestion;
import meetlat.ingest.intake.AskedQuestion.Subject;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.ingest.intake.Names;
import meetlat.ingest.intake.Respondents;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionReader;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.sheet.Cell;
import meetlat.ingest.sheet.Cell.Value;
import meetlat.ingest.sheet.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Reads a row of an export. Never reads a person's name. */
final class RowReader {

    private final Export export;
    private final ExportHeader header;
    private final FormCatalogue catalogue;
    private final Sender sender;
    private final Respondents respondents;
    private final SubmissionReader reader;
    private final Instant now;

    RowReader(Export export, FormCatalogue catalogue, Sender sender, Respondents respondents, Instant now) {
        this.export = export;
        this.header = export.header();
        this.catalogue = catalogue;
        this.sender = sender;
        this.respondents = respondents;
        this.reader = new SubmissionReader(catalogue, sender, now);
        this.now = now;
    }

    ExportedRow read(Row row) {
        PlacedSubmission submission = new PlacedSubmission(export.request().form());
        Cell id = responseId(row, submission);
        times(row, submission);
        answers(row, id.reference(), submission);
        try {
            CheckedSubmission checked =
                    submission.checkedBy(reader).withShownAt(now).withRespondent(respondent(row));
            return ExportedRow.of(row.number(), id.reference(), checked);
        } catch (SubmissionRefused refused) {
            return new ExportedRow(
                    row.number(),
                    id.reference(),
                    submission.saidSoundly("responseId", refused.faults()),
                    submission.saidSoundly("project", refused.faults()),
                    submission.saidSoundly("period", refused.faults()),
                    Optional.empty(),
                    refused.faults());
        }
    }

    private Cell responseId(Row row, PlacedSubmission submission) {
        Cell cell = required(LeadingColumn.ID, row);
        submission.place("responseId", cell.reference());
        String id = text(cell, null, submission);
        if (!id.isEmpty()) {
            submission.say("responseId", id, cell.reference());
        }
        return cell;
    }

    private void times(Row row, PlacedSubmission submission) {
        Cell completion = required(LeadingColumn.COMPLETION, row);
        submission.place("submittedAt", completion.reference());
        Optional<Instant> submittedAt = time(completion, submission);
        submittedAt.ifPresent(time -> submission.say("submittedAt", time.toString(), completion.reference()));
        Cell modified = header.cell(LeadingColumn.MODIFIED, row);
        if (modified != null) {
            modified(time(modified, submission).or(() -> submittedAt), submittedAt, submission, modified, completion);
        }
    }

    /**
     * In a file that tells of changes, a row without one says that it was not changed: at its completion. That is not
     * the silence of a file that has no such column.
     */
    private static void modified(
            Optional<Instant> modifiedAt,
            Optional<Instant> submittedAt,
            PlacedSubmission submission,
            Cell modified,
            Cell completion) {
        Cell said = modifiedAt.equals(submittedAt) ? completion : modified;
        modifiedAt.ifPresent(time -> submission.say("modifiedAt", time.toString(), said.reference()));
    }

    private Cell required(LeadingColumn column, Row row) {
        Cell cell = header.cell(column, row);
        if (cell == null) {
            throw new IllegalStateException("an export without that column is refused as a whole");
        }
        return cell;
    }

    private Optional<Instant> time(Cell cell, PlacedSubmission submission) {
        if (cell.value() instanceof Value.Blank) {
            return Optional.empty();
        }
        Optional<Instant> time =
                CellTime.of(cell.value(), export.order(), export.request().zone());
        if (time.isEmpty()) {
            submission.fault(
                    cell.reference(), isNoValue(cell.value()) ? FaultCode.NOT_A_VALUE : FaultCode.NOT_AN_EXPORT_TIME);
        }
        return time;
    }

    private void answers(Row row, String whole, PlacedSubmission submission) {
        Naming project = Naming.project(catalogue, sender);
        Naming period = Naming.period(catalogue);
        String projectMissing = whole;
        String periodMissing = whole;
        for (Map.Entry<Integer, AskedQuestion> column : header.questions().entrySet()) {
            AskedQuestion question = column.getValue();
            Cell cell = header.cell(column.getKey(), row);
            if (question.subject() == Subject.ANSWER) {
                submission.answer(question.id(), answer(cell, question, submission), cell.reference());
            } else if (question.subject() == Subject.PROJECT) {
                projectMissing = cell.reference();
                name(project, cell, question, submission);
            } else {
                periodMissing = cell.reference();
                name(period, cell, question, submission);
            }
        }
        project.saidInAddress(export.request().address().project()).sayIn(submission, projectMissing);
        period.saidInAddress(export.request().address().period()).sayIn(submission, periodMissing);
    }

    private static void name(Naming named, Cell cell, AskedQuestion question, PlacedSubmission submission) {
        String text = text(cell, question, submission);
        if (!text.isEmpty()) {
            named.said(text, cell.reference());
        }
    }

    private static JsonNode answer(Cell cell, AskedQuestion question, PlacedSubmission submission) {
        if (cell.value() instanceof Value.Number number) {
            return question.read(number.number());
        }
        String text = text(cell, question, submission);
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        JsonNode answer = question.read(cell.value() instanceof Value.Text given ? given.text() : text);
        return answer.isArray() && answer.isEmpty() ? NullNode.getInstance() : answer;
    }

    private @Nullable String respondent(Row row) {
        Cell cell = header.cell(LeadingColumn.EMAIL, row);
        String address = cell != null && cell.value() instanceof Value.Text text ? text.text() : "";
        return respondents.pseudonym(Responder.of(address).orElse(null));
    }

    /** What a cell says as a text; empty when it is blank, or at fault. */
    private static String text(Cell cell, @Nullable AskedQuestion question, PlacedSubmission submission) {
        Value value = cell.value();
        if (value instanceof Value.Text text) {
            return Names.stripped(text.text());
        }
        if (value instanceof Value.Number number) {
            return text(number.number());
        }
        if (value instanceof Value.Moment moment) {
            return text(moment.moment());
        }
        if (value instanceof Value.Absolute absolute) {
            return absolute.instant().toString();
        }
        if (isNoValue(value)) {
            Fault fault = Fault.of(cell.reference(), FaultCode.NOT_A_VALUE);
            submission.fault(question == null ? fault : fault.about(question.id()));
        }
        return "";
    }

    private static String text(BigDecimal number) {
        try {
            return Long.toString(number.longValueExact());
        } catch (ArithmeticException e) {
            return number.toString();
        }
    }

    /** As a flow gives it: a date alone is one at midnight. */
    private static String text(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static boolean isNoValue(Value value) {
        return value instanceof Value.Formula || value instanceof Value.Failure || value instanceof Value.Truth;
    }
}
