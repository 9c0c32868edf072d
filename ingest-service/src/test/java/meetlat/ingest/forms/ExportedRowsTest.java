package meetlat.ingest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import meetlat.ingest.Given;
import meetlat.ingest.GivenForm;
import meetlat.ingest.GivenSheet;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.SubmissionIdentity;
import meetlat.ingest.sheet.Cell.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of an export as submissions. */
class ExportedRowsTest {

    private static final LocalDateTime COMPLETED = LocalDateTime.parse("2024-07-01T11:30:00.0004");

    private final GivenSheet sheet = new GivenSheet()
            .row(
                    "ID",
                    "Tijd van voltooien",
                    "E-mail",
                    "Naam",
                    "Tijd van laatste wijziging",
                    "Welk project?",
                    "Welke periode?",
                    "Aantal getuigen",
                    "Aantal slachtoffers\u00a0? ",
                    "Opvolging?",
                    "Thema's");

    @Test
    void aResponseThatAFlowPassedOnIsTheSameInTheExport() {
        sheet.row(
                42,
                COMPLETED,
                "a@b.be",
                "Ann",
                COMPLETED,
                "Verviers",
                "P5",
                16.0,
                null,
                "yes",
                "Physical;Cyber; online;");

        CheckedSubmission exported = only().submission().orElseThrow();

        CheckedSubmission passedOn = new ResponseReader(
                        GivenForm.forms(), Given.SENDER, address -> "pseudonym of " + address, Given.NOW)
                .read(
                        "ifg-monitoring",
                        new Address("42", null, null),
                        GivenForm.response().getBytes(StandardCharsets.UTF_8));
        assertThat(exported)
                .usingRecursiveComparison()
                .ignoringFields("modifiedAt")
                .isEqualTo(passedOn.withShownAt(Given.NOW));
        assertThat(exported.modifiedAt()).isEqualTo(passedOn.submittedAt());
        assertThat(SubmissionIdentity.of("default", exported)).isEqualTo(SubmissionIdentity.of("default", passedOn));
    }

    @Test
    void aResponseThatWasChangedSinceSaysWhen() {
        sheet.row("42", COMPLETED, null, null, COMPLETED.plusMinutes(1), "Verviers", "P5", "16");

        assertThat(only().submission().orElseThrow().modifiedAt()).isEqualTo(Instant.parse("2024-07-01T09:31:00Z"));
    }

    @Test
    void aBlankTimeOfChangeSaysThatTheResponseWasNotChanged() {
        sheet.row("42", COMPLETED, null, null, null, "Verviers", "P5", "16");

        CheckedSubmission submission = only().submission().orElseThrow();

        assertThat(submission.modifiedAt()).isEqualTo(submission.submittedAt());
    }

    @Test
    void whatIsAtFaultIsNotGivenBack() {
        sheet.row("4".repeat(400), COMPLETED, null, null, null, "Ann of Luik", "Verviers", "16");
        sheet.row("43", COMPLETED, null, null, null, "Verviers", "P5", "many");

        assertThat(rows())
                .extracting(ExportedRow::responseId, ExportedRow::project, ExportedRow::period)
                .containsExactly(tuple(null, null, null), tuple("43", "verviers", "P5"));
    }

    @Test
    void whatIsWrongIsToldAtItsCell() {
        sheet.row(
                new Value.Formula(),
                "soon",
                new Value.Failure(),
                null,
                new Value.Truth(true),
                "Atlantis",
                new Value.Failure(),
                12.5,
                new Value.Formula(),
                COMPLETED,
                new Value.Truth(false));

        ExportedRow row = only();

        assertThat(row.submission()).isEmpty();
        assertThat(row.faults())
                .extracting(
                        Fault::pointer,
                        Fault::question,
                        fault -> fault.wording().code().id())
                .containsExactlyInAnyOrder(
                        tuple("Sheet1!A2", null, "not-a-value"),
                        tuple("Sheet1!B2", null, "not-an-export-time"),
                        tuple("Sheet1!E2", null, "not-a-value"),
                        tuple("Sheet1!F2", null, "unknown-project"),
                        tuple("Sheet1!G2", "period", "not-a-value"),
                        tuple("Sheet1!H2", "witnesses", "expected"),
                        tuple("Sheet1!I2", "victims", "not-a-value"),
                        tuple("Sheet1!J2", "follow-up", "expected"),
                        tuple("Sheet1!K2", "topics", "not-a-value"));
    }

    @Test
    void aRowThatEndsEarlyIsToldWhereItsCellsWouldBe() {
        sheet.row(42, null, null, null, null, "Verviers");

        assertThat(only().faults())
                .map(Given::said)
                .containsExactly(
                        "Sheet1!G2: is required: as the answer to a question of the form, or in the address as"
                                + " ?period=",
                        "Sheet1!B2: is required");
    }

    @Test
    void blankRowsAreNoRows() {
        sheet.row(42, COMPLETED, null, null, null, "Verviers", "P5")
                .row(null, null, null, null, null, null, null, null, null, null, null, "a note beside it")
                .row(43, COMPLETED, null, null, null, "Verviers", "P5");

        assertThat(rows()).map(ExportedRow::number).containsExactly(2, 4);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1000,1000", "7.0,7"})
    void aNumberOfAWorkbookIsACount(double number, long count) {
        sheet.row(42, COMPLETED, null, null, null, "Verviers", "P5", number);

        assertThat(only().submission().orElseThrow().answers()).containsEntry("witnesses", count);
    }

    private ExportedRow only() {
        List<ExportedRow> rows = rows();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<ExportedRow> rows() {
        ExportRequest request =
                new ExportRequest("ifg-monitoring", new Address(null, null, null), ZoneId.of("Europe/Brussels"), null);
        Export export = Export.of(sheet.open(), request, GivenForm.forms(), Given.SENDER);
        List<ExportedRow> rows = new ArrayList<>();
        new ExportedRows(
                        export,
                        sheet.open(),
                        GivenForm.forms(),
                        Given.SENDER,
                        address -> "pseudonym of " + address,
                        Given.NOW)
                .forEachRemaining(rows::add);
        return rows;
    }
}
