package meetlat.ingest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import meetlat.access.Scope;
import meetlat.ingest.CsvText;
import meetlat.ingest.Given;
import meetlat.ingest.GivenForm;
import meetlat.ingest.GivenSheet;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import meetlat.ingest.intake.Wording;
import meetlat.ingest.sheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first reading of an export finds out. */
class ExportTest {

    private static final ExportRequest REQUEST = new ExportRequest(
            "ifg-monitoring", new Address(null, "verviers", "P5"), ZoneId.of("Europe/Brussels"), null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID,Start time,Completion time,Email,Name,Last modified time,Aantal getuigen",
                "ID;Begintijd;Tijd van voltooien;E-mail;Naam;Tijd van laatste wijziging;Aantal getuigen",
                "ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Heure de la dernière modification;witnesses",
                "ID;Startzeit;Fertigstellungszeit;E-Mail;Name;Uhrzeit der letzten Änderung;Aantal getuigen",
                "id;\u00a0tijd  van VOLTOOIEN ;AANTAL\u00a0getuigen "
            })
    void theHeadersOfFourLanguagesAreKnown(String header) {
        Export export = read(CsvText.of(header + "\n1;2;3\n\n2;3;4"));

        assertThat(export.ignoredColumns()).isEmpty();
        assertThat(export.rows()).isEqualTo(2);
    }

    @Test
    void aColumnOfNoQuestionIsNamedAndAQuestionTitledLikeAColumnOfMicrosoftIsNot() {
        Export export = read(CsvText.of("ID;Heure de fin;Nom;Nom2;Aantal getuigen;;Opmerking"));

        assertThat(export.ignoredColumns())
                .containsExactly(new IgnoredColumn("D1", "Nom2"), new IgnoredColumn("G1", "Opmerking"));
    }

    @Test
    void theQuestionsThatNoColumnIsOfAreNamed() {
        String known = "ID;Heure de fin;Aantal getuigen;Opvolging?";

        assertThat(read(CsvText.of(known)).remarks())
                .containsExactly(Wording.of(FaultCode.QUESTIONS_WITHOUT_COLUMN, "topics, victims"));
        assertThat(read(CsvText.of(known + ";Thema's;victims")).remarks()).isEmpty();
    }

    @Test
    void whatAnExportCannotDoWithoutIsNamedTogether() {
        assertThat(said(CsvText.of("Naam;Vraag")))
                .containsExactly(
                        "A1: has no column \"ID\": send the export with its first row as Microsoft Forms made it",
                        "A1: has no column \"Completion time\", \"Tijd van voltooien\", \"Heure de fin\","
                                + " \"Fertigstellungszeit\": send the export with its first row as Microsoft Forms made it",
                        "A1: has no question of the form: add the ids that Microsoft Forms gives the questions to the"
                                + " catalogue, as their aliases");
        assertThat(refusal(CsvText.of(""), REQUEST, Given.SENDER).faults()).hasSize(3);
    }

    @Test
    void theSameColumnTwiceIsAFault() {
        assertThat(said(CsvText.of("ID;Heure de fin;Aantal getuigen;witnesses;Completion time")))
                .containsExactly(
                        "D1: is headed like another column: remove one of the two",
                        "E1: is headed like another column: remove one of the two");
    }

    @Test
    void projectAndPeriodAreMissedBeforeAnyRowIs() {
        ExportRequest nothingSaid =
                new ExportRequest("ifg-monitoring", new Address(null, null, null), REQUEST.zone(), null);
        Sender ofOneProject = new Sender("default", new Scope.Every(), new Scope.Only(new TreeSet<>(Set.of("liege"))));
        String header = "ID;Heure de fin;Aantal getuigen";

        assertThat(refusal(CsvText.of(header), nothingSaid, Given.SENDER).faults())
                .extracting("pointer")
                .containsExactly("?project", "?period");
        assertThat(refusal(CsvText.of(header), nothingSaid, ofOneProject).faults())
                .extracting("pointer")
                .containsExactly("?period");
    }

    @Test
    void aFormThatIsUnknownOrNotTheSendersIsRefusedUnread() {
        ExportRequest other = new ExportRequest("other", REQUEST.address(), REQUEST.zone(), null);
        Sender ofAnother = new Sender("default", new Scope.Only(new TreeSet<>(Set.of("other"))), new Scope.Every());

        assertThat(refusal(CsvText.of(""), other, Given.SENDER).kind()).isEqualTo(Kind.UNKNOWN_FORM);
        assertThat(refusal(CsvText.of(""), REQUEST, ofAnother).kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void oneDateTellsTheOrderOfAllOthers() {
        assertThat(dated("1/2/2024 10:00", "13/2/2024 10:00").order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(dated("1/2/2024 10:00", "2/13/2024 10:00").order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(dated("1/2/2024 10:00", "2/13/2024 10:00").remarks())
                .extracting("code")
                .doesNotContain(FaultCode.MONTH_FIRST);
        assertThat(dated("1/1/2024 10:00", "2024-02-13 10:00").remarks())
                .extracting("code")
                .doesNotContain(FaultCode.MONTH_FIRST);
    }

    @Test
    void dotsTellTheOrderAndDashesDoWhenNoDayDoes() {
        assertThat(dated("05.06.2024 10:00", "1/2/2024 10:00").order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(dated("05.06.24 10:00", "07.06.24 10:00").remarks())
                .extracting("code")
                .doesNotContain(FaultCode.MONTH_FIRST);
        assertThat(dated("05-06-2024 10:00", "07-06-2024 10:00").order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(dated("05-06-2024 10:00", "07-06-2024 10:00").remarks())
                .extracting("code")
                .doesNotContain(FaultCode.MONTH_FIRST);
        assertThat(dated("05-06-2024 10:00", "06-13-2024 10:00").order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(dated("05-06-24 10:00", "07-06-24 10:00").order()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void whenNoDateTellsTheMonthComesFirstAndThatIsSaid() {
        Export export = dated("1/2/2024 10:00", "3/4/2024 10:00");

        assertThat(export.order()).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(export.remarks()).extracting("code").contains(FaultCode.MONTH_FIRST);
    }

    @Test
    void datesThatContradictEachOtherNeedASay() {
        Sheet sheet = dates("13/2/2024 10:00", "2/13/2024 10:00").open();
        ExportRequest dayFirst =
                new ExportRequest("ifg-monitoring", REQUEST.address(), REQUEST.zone(), DateOrder.DAY_FIRST);

        assertThat(said(sheet))
                .containsExactly(": has dates with the day first and dates with the month first: add ?dates=dmy or"
                        + " ?dates=mdy to the address");
        assertThat(Export.of(
                                dates("13/2/2024 10:00", "2/13/2024 10:00").open(),
                                dayFirst,
                                GivenForm.forms(),
                                Given.SENDER)
                        .order())
                .isEqualTo(DateOrder.DAY_FIRST);
    }

    private static Export dated(String first, String second) {
        return read(dates(first, second).open());
    }

    private static GivenSheet dates(String first, String second) {
        return new GivenSheet()
                .row("ID", "Completion time", "witnesses")
                .row(1, first, 1)
                .row(2, second, 1);
    }

    private static Export read(Sheet sheet) {
        return Export.of(sheet, REQUEST, GivenForm.forms(), Given.SENDER);
    }

    private static ExportRefused refusal(Sheet sheet, ExportRequest request, Sender sender) {
        return catchThrowableOfType(ExportRefused.class, () -> Export.of(sheet, request, GivenForm.forms(), sender));
    }

    private static List<String> said(Sheet sheet) {
        return refusal(sheet, REQUEST, Given.SENDER).faults().stream()
                .map(Given::said)
                .toList();
    }
}
