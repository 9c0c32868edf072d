package meetlat.aggregate.completeness;

import static meetlat.aggregate.completeness.GivenReports.FEBRUARY;
import static meetlat.aggregate.completeness.GivenReports.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import meetlat.aggregate.Given;
import meetlat.schemas.Form;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each word of completeness by an example; the moments are in UTC, an hour behind Brussels in winter. */
class CompletenessTest {

    private static final String LONG_AFTER = "2024-06-01T00:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "2024-02-10T22:59:59.999Z, ON_TIME, 0", // the last moment of the deadline in Brussels
        "2024-02-10T23:00:00Z,     LATE,    1", // 11 February has begun there
        "2024-02-11T22:59:59Z,     LATE,    1",
        "2024-02-11T23:00:00Z,     LATE,    2",
        "2024-04-09T22:00:00Z,     LATE,    60", // 10 April, by summer time
        "2023-12-31T12:00:00Z,     ON_TIME, 0"
    })
    void lateIsWhatWasFirstSubmittedAfterTheDeadlinesLastDayWhereTheProgrammeIs(
            Instant submittedAt, CompletenessStatus status, long daysLate) {
        GivenReports given = new GivenReports(JANUARY).project("verviers");
        given.received("verviers", "P1", submittedAt.toString(), 0);

        CellCompleteness cell = only(given.at(LONG_AFTER));

        assertThat(cell)
                .isEqualTo(new CellCompleteness(
                        "P1",
                        status,
                        submittedAt,
                        daysLate,
                        0,
                        List.of(new ReportCompleteness(Given.FORM, status, submittedAt, daysLate, 0))));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-10T22:59:59Z, DUE", "2024-02-10T23:00:00Z, MISSING"})
    void whatHasNotComeIsDueUntilTheDeadlineHasPassed(String now, CompletenessStatus status) {
        Completeness found = new GivenReports(JANUARY).project("verviers").at(now);

        assertThat(only(found).status()).isEqualTo(status);
        assertThat(only(found).submittedAt()).isNull();
        assertThat(only(found).daysLate()).isNull();
        assertThat(found.total())
                .isEqualTo(counts(1, 0, 0, 0, status == CompletenessStatus.MISSING ? 1 : 0, 0, 0, "0.000"));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-31T22:59:59Z, DUE", "2024-01-31T23:00:00Z, MISSING"})
    void withoutADeadlineItIsDueUntilThePeriodHasEndedAndNeverLate(String now, CompletenessStatus status) {
        Period open = GivenReports.period("P1", "2024-01-01", "2024-02-01", null);
        GivenReports given = new GivenReports(open).project("verviers").project("mol");
        given.received("mol", "P1", LONG_AFTER, 0);

        List<ProjectCompleteness> rows = given.at(now).projects();

        assertThat(rows.get(0).cells().get(0).status()).isEqualTo(status);
        assertThat(rows.get(1).cells().get(0).status()).isEqualTo(CompletenessStatus.ON_TIME);
    }

    @Test
    void whoReportedInTimeAndCorrectsLaterIsOnTimeAndRevised() {
        Completeness found = new GivenReports(JANUARY)
                .project("verviers")
                .received("verviers", "P1", "2024-02-09T12:00:00Z", 2)
                .at(LONG_AFTER);

        assertThat(only(found).status()).isEqualTo(CompletenessStatus.ON_TIME);
        assertThat(only(found).revisions()).isEqualTo(2);
        // However often: one report that was revised.
        assertThat(found.total()).isEqualTo(counts(1, 1, 1, 0, 0, 0, 1, "1.000"));
    }

    @Test
    void whatWasTakenBackIsWithdrawnAsLongAsNothingStands() {
        GivenReports given = new GivenReports(JANUARY)
                .project("verviers")
                .received("verviers", "P1", "2024-02-09T12:00:00Z", 0)
                .decided("a", Given.FORM, "verviers", "P1", OutcomeStatus.WITHDRAWN);
        assertThat(only(given.at(LONG_AFTER)).status()).isEqualTo(CompletenessStatus.ON_TIME);

        given.ended("verviers", "P1");
        assertThat(only(given.at(LONG_AFTER)).status()).isEqualTo(CompletenessStatus.WITHDRAWN);
        assertThat(only(given.at("2024-02-09T13:00:00Z")).status()).isEqualTo(CompletenessStatus.WITHDRAWN);
        assertThat(given.at(LONG_AFTER).total()).isEqualTo(counts(1, 0, 0, 0, 0, 1, 0, "0.000"));

        given.decided("a", Given.FORM, "verviers", "P1", OutcomeStatus.REJECTED);
        assertThat(only(given.at(LONG_AFTER)).status()).isEqualTo(CompletenessStatus.MISSING);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,          2024-02-01, ON_TIME,      NOT_EXPECTED", // stopped on the first day of February
                "-,          2024-02-02, ON_TIME,      MISSING", // a day later: it ran on one day of February
                "-,          2024-01-01, NOT_EXPECTED, NOT_EXPECTED",
                "2024-02-01, -,          NOT_EXPECTED, MISSING",
                "2024-01-31, -,          ON_TIME,      MISSING",
                "2024-03-01, -,          NOT_EXPECTED, NOT_EXPECTED"
            })
    void aProjectIsExpectedInThePeriodsInWhichItRan(
            String started, String stopped, CompletenessStatus january, CompletenessStatus february) {
        Completeness found = new GivenReports(JANUARY, FEBRUARY)
                .project("hasselt", started, stopped)
                .received("hasselt", "P1", "2024-02-09T12:00:00Z", 0)
                .at(LONG_AFTER);

        assertThat(found.projects().get(0).cells())
                .extracting(CellCompleteness::status)
                .containsExactly(january, february);
    }

    @Test
    void whatIsReceivedAndNotExpectedIsShownAndDoesNotCount() {
        Completeness found = new GivenReports(JANUARY)
                .project("hasselt", null, "2023-12-01")
                .received("hasselt", "P1", "2024-02-09T12:00:00Z", 1)
                .at(LONG_AFTER);

        assertThat(only(found).submittedAt()).isEqualTo("2024-02-09T12:00:00Z");
        assertThat(found.total()).isEqualTo(new CompletenessCounts(0, 0, 0, 0, 0, 0, 0, null));
    }

    @Test
    void formsThatReportAsOneAreOneReport() {
        Form replaced = Given.form("monitoring");
        Form replacing = Form.newBuilder(Given.form("monitoring-2"))
                .setReportsAs("monitoring")
                .build();
        GivenReports given = new GivenReports(JANUARY, FEBRUARY)
                .forms(replaced, replacing)
                .project("verviers")
                .received("monitoring", "verviers", "P1", "2024-02-09T12:00:00Z", 0)
                .decided("b", "monitoring-2", "verviers", "P2", OutcomeStatus.WITHDRAWN);

        Completeness found = given.at(LONG_AFTER);

        assertThat(found.total()).isEqualTo(counts(2, 1, 1, 0, 0, 1, 0, "0.500"));
        assertThat(found.projects().get(0).cells().get(1).reports())
                .containsExactly(new ReportCompleteness("monitoring", CompletenessStatus.WITHDRAWN, null, null, 0));
    }

    @Test
    void formsAskedSideBySideAreOneReportEachAndTheCellIsAsFarAsTheLast() {
        GivenReports given = new GivenReports(JANUARY)
                .forms(Given.form("victims"), Given.form("resources"))
                .project("verviers")
                .received("victims", "verviers", "P1", "2024-02-09T12:00:00Z", 1);

        Completeness half = given.at(LONG_AFTER);
        assertThat(half.total()).isEqualTo(counts(2, 1, 1, 0, 1, 0, 1, "0.500"));
        assertThat(only(half).status()).isEqualTo(CompletenessStatus.MISSING);
        assertThat(only(half).submittedAt()).isNull();

        given.received("resources", "verviers", "P1", "2024-02-12T12:00:00Z", 2);
        Completeness whole = given.at(LONG_AFTER);
        assertThat(whole.total()).isEqualTo(counts(2, 2, 1, 1, 0, 0, 2, "1.000"));
        assertThat(whole.rows())
                .containsExactly(new CompletenessRow(
                        "verviers", "P1", CompletenessStatus.LATE, Instant.parse("2024-02-12T12:00:00Z"), 2L, 3));
    }

    @Test
    void countsAreThereForEachPeriodAndForWhatWasAskedFor() {
        GivenReports given = new GivenReports(JANUARY, FEBRUARY)
                .project("verviers")
                .project("mol")
                .project("hasselt", null, "2024-02-01")
                .received("verviers", "P1", "2024-02-09T12:00:00Z", 1)
                .received("mol", "P1", "2024-02-12T12:00:00Z", 0)
                .received("verviers", "P2", "2024-03-01T12:00:00Z", 0);

        Completeness all = given.at("2024-03-05T00:00:00Z");
        // January: Hasselt is missing. February: Mol is due, Hasselt not expected.
        assertThat(all.periods())
                .extracting(PeriodCompleteness::counts)
                .containsExactly(counts(3, 2, 1, 1, 1, 0, 1, "0.667"), counts(2, 1, 1, 0, 0, 0, 0, "0.500"));
        assertThat(all.total()).isEqualTo(counts(5, 3, 2, 1, 1, 0, 1, "0.600"));

        Completeness mol = given.at("2024-03-05T00:00:00Z", new Completeness.Query(List.of("mol"), List.of("P1")));
        assertThat(mol.total()).isEqualTo(counts(1, 1, 0, 1, 0, 0, 0, "1.000"));
        assertThat(mol.rows()).hasSize(1);
    }

    private static CellCompleteness only(Completeness found) {
        return found.projects().get(0).cells().get(0);
    }

    private static CompletenessCounts counts(
            int expected, int received, int onTime, int late, int missing, int withdrawn, int revised, String share) {
        return new CompletenessCounts(
                expected, received, onTime, late, missing, withdrawn, revised, new BigDecimal(share));
    }
}
