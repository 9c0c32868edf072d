package meetlat.ingest.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import meetlat.ingest.intake.AskedQuestion;
import meetlat.ingest.intake.AskedQuestion.Subject;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import meetlat.ingest.intake.Wording;
import meetlat.ingest.sheet.Row;
import meetlat.ingest.sheet.Sheet;

/**
 * An export that was read to its end and can be taken in as a whole; what is wrong with a row is left to the row.
 */
public final class Export {

    private final ExportRequest request;
    private final ExportHeader header;
    private final DateOrder order;
    private final long rows;
    private final List<Wording> remarks;

    private Export(ExportRequest request, ExportHeader header, DateOrder order, long rows, List<Wording> remarks) {
        this.request = request;
        this.header = header;
        this.order = order;
        this.rows = rows;
        this.remarks = remarks;
    }

    /**
     * Reads all of a file without taking anything in. Throws {@link ExportRefused} when it is no export of the form, and
     * what the sheet throws when it cannot be read to its end.
     */
    public static Export of(Sheet sheet, ExportRequest request, FormCatalogue catalogue, Sender sender) {
        refuseForm(request.form(), catalogue, sender);
        Row first = sheet.hasNext() ? sheet.next() : new Row(1, List.of());
        ExportHeader header = ExportHeader.of(first, request.form(), catalogue);
        refuse(headerFaults(header, request, catalogue, sender));
        DateOrderEvidence evidence = new DateOrderEvidence();
        long rows = 0;
        while (sheet.hasNext()) {
            Row row = sheet.next();
            if (!header.isBlank(row)) {
                rows++;
                evidence.see(header.cell(LeadingColumn.COMPLETION, row));
                evidence.see(header.cell(LeadingColumn.MODIFIED, row));
            }
        }
        List<Wording> remarks = new ArrayList<>(columnRemarks(header, request.form(), catalogue));
        if (request.dates() != null) {
            return new Export(request, header, request.dates(), rows, List.copyOf(remarks));
        }
        refuse(evidence.isContradictory() ? List.of(Fault.of("", FaultCode.DATE_ORDER_UNCLEAR)) : List.of());
        if (evidence.isOpen()) {
            remarks.add(Wording.of(FaultCode.MONTH_FIRST));
        }
        return new Export(request, header, evidence.order(), rows, List.copyOf(remarks));
    }

    /** A column that was renamed or taken out makes answers missing that were there before: its sender has to know. */
    private static List<Wording> columnRemarks(ExportHeader header, String form, FormCatalogue catalogue) {
        List<AskedQuestion> without = header.withoutColumn(form, catalogue);
        return without.isEmpty()
                ? List.of()
                : List.of(Wording.of(
                        FaultCode.QUESTIONS_WITHOUT_COLUMN,
                        without.stream().map(AskedQuestion::id).collect(Collectors.joining(", "))));
    }

    private static void refuseForm(String form, FormCatalogue catalogue, Sender sender) {
        if (!catalogue.hasForm(form)) {
            throw new ExportRefused(Kind.UNKNOWN_FORM, List.of(Fault.of("", FaultCode.UNKNOWN_FORM)));
        }
        if (!sender.forms().includes(form)) {
            throw new ExportRefused(Kind.FORBIDDEN, List.of(Fault.of("", FaultCode.FORM_NOT_ALLOWED)));
        }
    }

    private static List<Fault> headerFaults(
            ExportHeader header, ExportRequest request, FormCatalogue catalogue, Sender sender) {
        List<Fault> faults = new ArrayList<>(header.faults());
        Naming project = Naming.project(catalogue, sender)
                .saidInAddress(request.address().project());
        Naming period = Naming.period(catalogue).saidInAddress(request.address().period());
        if (!header.asks(Subject.PROJECT) && !project.isSaid()) {
            faults.add(Fault.of("?project", FaultCode.NOT_SAID, "project"));
        }
        if (!header.asks(Subject.PERIOD) && !period.isSaid()) {
            faults.add(Fault.of("?period", FaultCode.NOT_SAID, "period"));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ExportRefused(Kind.INVALID, faults);
        }
    }

    ExportRequest request() {
        return request;
    }

    ExportHeader header() {
        return header;
    }

    DateOrder order() {
        return order;
    }

    /** How many rows it has that are not blank, the header aside. */
    public long rows() {
        return rows;
    }

    /** What its sender has to know of how it is read. */
    public List<Wording> remarks() {
        return remarks;
    }

    public List<IgnoredColumn> ignoredColumns() {
        return header.ignored();
    }
}
