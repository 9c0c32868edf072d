package meetlat.ingest.receipt;

import static meetlat.ingest.Given.form;
import static meetlat.ingest.Given.inForce;
import static meetlat.ingest.Given.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import meetlat.ingest.Given;
import meetlat.ingest.receipt.Receipt.UnderVersion;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Keys;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.VersionStatus;
import org.junit.jupiter.api.Test;

class ReceiptsTest {

    private static final String FORM = "ifg-monitoring";
    private static final String A = "a".repeat(32);
    private static final String R1 = "1".repeat(32);
    private static final String R2 = "2".repeat(32);

    /** What is decided under each edition, where it matters that the order makes no difference. */
    private static final Map<String, OutcomeStatus> STATUSES = Map.of(
            "1", OutcomeStatus.WITHDRAWN,
            "1.2", OutcomeStatus.REJECTED,
            "1.10", OutcomeStatus.SUPERSEDED,
            "2", OutcomeStatus.WITHDRAWN,
            "2.2", OutcomeStatus.NORMALIZED,
            "3", OutcomeStatus.REJECTED);

    private final Catalogue first = inForce(1, form(FORM));
    private final Catalogue second = version(2, form(FORM)).build();
    private final Receipts receipts = new Receipts();

    @Test
    void aSubmissionOnTheLogIsPendingUntilItIsDecided() {
        assertThat(receiptOf(A, first)).isEqualTo(new Receipt(A, FORM, Optional.empty(), List.of()));

        decide("1", OutcomeStatus.NORMALIZED);
        UnderVersion normalized = under(1, VersionStatus.IN_FORCE, Status.NORMALIZED);
        assertThat(receiptOf(A, first)).isEqualTo(new Receipt(A, FORM, Optional.of(normalized), List.of(normalized)));
    }

    @Test
    void aRejectionSaysWhichAnswerAndWhy() {
        decide(
                "1",
                OutcomeStatus.REJECTED,
                new meetlat.schemas.Finding("negative-count", "witnesses", Map.of()),
                new meetlat.schemas.Finding("implausible-count", "victims", Map.of("minimum", "0", "maximum", "1000")));

        assertThat(overall(first).orElseThrow().findings())
                .containsExactly(
                        new Finding("negative-count", "witnesses", Map.of()),
                        new Finding("implausible-count", "victims", Map.of("minimum", "0", "maximum", "1000")));
    }

    @Test
    void aStatusThatANewerMeetlatKnowsChangesNothing() {
        decide("1", OutcomeStatus.NORMALIZED);
        decide("1", OutcomeStatus.UNKNOWN);

        assertThat(overall(first)).hasValue(under(1, VersionStatus.IN_FORCE, Status.NORMALIZED));
    }

    @Test
    void eachVersionDecidesForItselfAndTheOneInForceCounts() {
        decide("2", OutcomeStatus.REJECTED, new meetlat.schemas.Finding("unknown-period", null, Map.of()));
        decide("1", OutcomeStatus.NORMALIZED);

        UnderVersion normalized = under(1, VersionStatus.IN_FORCE, Status.NORMALIZED);
        UnderVersion rejected =
                under(2, VersionStatus.DRAFT, Status.REJECTED, new Finding("unknown-period", null, Map.of()));
        assertThat(receiptOf(A, first, second))
                .isEqualTo(new Receipt(A, FORM, Optional.of(normalized), List.of(normalized, rejected)));
    }

    @Test
    void whatADraftDecidedDoesNotStandInForTheVersionInForce() {
        decide("2", OutcomeStatus.NORMALIZED);

        assertThat(overall(first, second)).isEmpty();
        assertThat(receiptOf(A, first, second).versions())
                .containsExactly(under(2, VersionStatus.DRAFT, Status.NORMALIZED));
    }

    @Test
    void ofSeveralVersionsInForceTheHighestCounts() {
        decide("1", OutcomeStatus.NORMALIZED);
        decide("2", OutcomeStatus.SUPERSEDED);

        assertThat(overall(first, inForce(2, form(FORM))))
                .hasValue(under(2, VersionStatus.IN_FORCE, Status.SUPERSEDED));
    }

    @Test
    void whichVersionIsInForceIsAQuestionOfTheDay() {
        decide("1", OutcomeStatus.NORMALIZED);
        decide("2", OutcomeStatus.SUPERSEDED);
        PublishedVersions versions = PublishedVersions.of(List.of(
                version(1, form(FORM))
                        .setInForceFrom(LocalDate.of(2022, 10, 25))
                        .setRetiredFrom(LocalDate.of(2024, 7, 1))
                        .build(),
                version(2, form(FORM)).setInForceFrom(LocalDate.of(2024, 7, 1)).build()));

        assertThat(receipts.of(A, FORM, versions, Instant.parse("2024-06-30T21:59:59Z"))
                        .overall())
                .hasValue(under(1, VersionStatus.IN_FORCE, Status.NORMALIZED));
        Receipt later = receipts.of(A, FORM, versions, Instant.parse("2024-06-30T22:00:00Z"));
        assertThat(later.overall()).hasValue(under(2, VersionStatus.IN_FORCE, Status.SUPERSEDED));
        assertThat(later.versions()).contains(under(1, VersionStatus.RETIRED, Status.NORMALIZED));
    }

    @Test
    void whenTheVersionInForceDoesNotHaveTheFormTheHighestThatHasItCounts() {
        meetlat.schemas.Finding unknownForm = new meetlat.schemas.Finding("unknown-form", null, Map.of());
        decide("1", OutcomeStatus.REJECTED, unknownForm);
        decide("4", OutcomeStatus.REJECTED, unknownForm);
        Catalogue[] versions = {
            inForce(1, form("other")),
            version(2, form(FORM)).build(),
            version(3, form(FORM)).build(),
            version(4, form("other")).build()
        };
        assertThat(overall(versions))
                .as("while no version that has it has decided")
                .isEmpty();

        decide("2", OutcomeStatus.NORMALIZED);
        assertThat(overall(versions)).hasValue(under(2, VersionStatus.DRAFT, Status.NORMALIZED));

        decide("3", OutcomeStatus.SUPERSEDED);
        assertThat(overall(versions)).hasValue(under(3, VersionStatus.DRAFT, Status.SUPERSEDED));
    }

    @Test
    void whenNoVersionIsInForceTheHighestCounts() {
        decide("1", OutcomeStatus.NORMALIZED);
        decide("2", OutcomeStatus.SUPERSEDED);

        assertThat(overall(version(1, form(FORM)).build(), second))
                .hasValue(under(2, VersionStatus.DRAFT, Status.SUPERSEDED));
    }

    @Test
    void whenNoVersionHasTheFormAnyMoreTheHighestSaysSo() {
        decide("1", OutcomeStatus.REJECTED, new meetlat.schemas.Finding("unknown-form", null, Map.of()));

        assertThat(overall(inForce(1, form("other"))))
                .hasValue(
                        under(1, VersionStatus.IN_FORCE, Status.REJECTED, new Finding("unknown-form", null, Map.of())));
    }

    @Test
    void whatWasDecidedUnderAVersionThatIsNotPublishedIsLeftOut() {
        decide("1", OutcomeStatus.NORMALIZED);
        decide("2", OutcomeStatus.NORMALIZED);

        assertThat(receiptOf(A, first).versions()).containsExactly(under(1, VersionStatus.IN_FORCE, Status.NORMALIZED));
    }

    @Test
    void anEarlierEditionIsShownUntilANewerHasDecided() {
        decide("1", OutcomeStatus.NORMALIZED);
        assertThat(overall(first)).hasValue(under(1, VersionStatus.IN_FORCE, Status.NORMALIZED));

        decide("1.2", OutcomeStatus.SUPERSEDED);
        decide("1", OutcomeStatus.WITHDRAWN);
        assertThat(receiptOf(A, first).versions()).containsExactly(under(1, VersionStatus.IN_FORCE, Status.SUPERSEDED));
    }

    @Test
    void aNewRevisionIsShownInPlaceOfTheOneBefore() {
        decide("1", OutcomeStatus.NORMALIZED);
        receipts.read("1/" + A, outcome("1", R2, OutcomeStatus.WITHDRAWN), true);

        assertThat(overall(first))
                .hasValue(new UnderVersion(1, VersionStatus.IN_FORCE, Status.WITHDRAWN, R2, List.of()));
    }

    @Test
    void aTombstoneTakesTheDecisionOfItsEditionAway() {
        decide("1", OutcomeStatus.NORMALIZED);
        decide("1.2", OutcomeStatus.SUPERSEDED);

        remove("1.2");
        assertThat(overall(first)).hasValue(under(1, VersionStatus.IN_FORCE, Status.NORMALIZED));

        remove("1");
        assertThat(receiptOf(A, first)).isEqualTo(new Receipt(A, FORM, Optional.empty(), List.of()));

        remove("1");
        assertThat(overall(first)).isEmpty();
    }

    @Test
    void aTombstoneOfWhatWasNotDecidedChangesNothing() {
        remove("1");

        assertThat(overall(first)).isEmpty();
    }

    @Test
    void theOrderInWhichEditionsDecideMakesNoDifference() {
        long seed = new Random().nextLong();
        List<String> editions = List.copyOf(STATUSES.keySet());
        Catalogue[] versions = {first, second, version(3, form(FORM)).build()};
        STATUSES.forEach(this::decide);
        Receipt expected = receiptOf(A, versions);
        assertThat(expected.versions())
                .extracting(UnderVersion::status)
                .containsExactly(Status.SUPERSEDED, Status.NORMALIZED, Status.REJECTED);

        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            Receipts shuffled = new Receipts();
            List<String> order = new ArrayList<>(editions);
            Collections.shuffle(order, random);
            for (String edition : order) {
                shuffled.read(key(edition), outcome(edition, R1, STATUSES.get(edition)), false);
            }
            assertThat(shuffled.of(A, FORM, PublishedVersions.of(List.of(versions)), Given.NOW))
                    .as("seed %s: %s", seed, order)
                    .isEqualTo(expected);
        }
    }

    @Test
    void receiptsThatSayTheSameShareIt() {
        String other = "b".repeat(32);
        meetlat.schemas.Finding unknownForm = new meetlat.schemas.Finding("unknown-form", null, Map.of());
        decide("1", OutcomeStatus.REJECTED, unknownForm);
        receipts.read("1/" + other, outcome("1", R2, OutcomeStatus.REJECTED, unknownForm), false);

        assertThat(receiptOf(A, first).versions().get(0).findings())
                .isSameAs(receiptOf(other, first).versions().get(0).findings());
    }

    private void decide(String edition, OutcomeStatus status, meetlat.schemas.Finding... findings) {
        receipts.read(key(edition), outcome(edition, R1, status, findings), true);
    }

    private void remove(String edition) {
        receipts.read(key(edition), null, true);
    }

    private static String key(String edition) {
        return Keys.outcome(Edition.parse(edition), A);
    }

    private Receipt receiptOf(String submissionId, Catalogue... versions) {
        return receipts.of(submissionId, FORM, PublishedVersions.of(List.of(versions)), Given.NOW);
    }

    private Optional<UnderVersion> overall(Catalogue... versions) {
        return receiptOf(A, versions).overall();
    }

    private static UnderVersion under(
            int definitions, VersionStatus versionStatus, Status status, Finding... findings) {
        return new UnderVersion(definitions, versionStatus, status, R1, List.of(findings));
    }

    private static Outcome outcome(
            String edition, String revision, OutcomeStatus status, meetlat.schemas.Finding... findings) {
        return Outcome.newBuilder()
                .setDefinitions(Edition.parse(edition).definitions())
                .setEdition(Edition.parse(edition).edition())
                .setSubmissionId(A)
                .setRevision(revision)
                .setForm(FORM)
                .setProject("verviers")
                .setPeriod("P5")
                .setStatus(status)
                .setFindings(List.of(findings))
                .setAcceptedAt(Instant.EPOCH)
                .build();
    }
}
