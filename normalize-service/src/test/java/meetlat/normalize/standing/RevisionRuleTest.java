package meetlat.normalize.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import meetlat.normalize.standing.RevisionRule.Verdict;
import meetlat.normalize.state.LatestRevision;
import meetlat.normalize.state.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionRuleTest {

    private static final String REPORT = "1/monitoring/verviers/P1";
    private static final String OTHER_REPORT = "1/monitoring/verviers/P2";

    @Test
    void theFirstIsTheLatest() {
        LatestRevision first = revision("a", 1, 1);

        assertThat(RevisionRule.judge(null, first)).isEqualTo(new Verdict.Latest(first, null));
    }

    @Test
    void submittedAtTheSameTimeTheOneChangedLaterIsTheLatest() {
        assertThat(RevisionRule.judge(revision("b", 1, 2), revision("a", 1, 3)))
                .isEqualTo(new Verdict.Latest(revision("a", 1, 3, "b"), null));
        assertThat(RevisionRule.judge(revision("a", 1, 3), revision("b", 1, 2)))
                .isEqualTo(new Verdict.Outdated(revision("a", 1, 3, "b"), true));
    }

    @Test
    void theTimeOfSubmissionGoesBeforeThatOfTheLastChange() {
        assertThat(RevisionRule.judge(revision("a", 1, 9), revision("b", 2, 2)))
                .isEqualTo(new Verdict.Latest(known("b", 2, 2, 1, "a"), null));
    }

    @Test
    void betweenEqualsTheContentDecides() {
        assertThat(RevisionRule.judge(revision("a", 1, 1), revision("b", 1, 1)))
                .isEqualTo(new Verdict.Latest(revision("b", 1, 1, "a"), null));
        assertThat(RevisionRule.judge(revision("b", 1, 1), revision("a", 1, 1)))
                .isEqualTo(new Verdict.Outdated(revision("b", 1, 1, "a"), true));
    }

    @Test
    void theSameRevisionIsARepeatWheneverItSaysItWasChanged() {
        assertThat(RevisionRule.judge(revision("a", 1, 2), revision("a", 1, 9))).isEqualTo(new Verdict.Repeat());
        assertThat(RevisionRule.judge(revision("b", 1, 3, "a"), revision("a", 1, 9)))
                .isEqualTo(new Verdict.Repeat());
    }

    @Test
    void aRevisionThatNamesAnotherReportLeavesTheFirst() {
        LatestRevision moved = new LatestRevision("b", 2L, 2L, OTHER_REPORT, List.of(), Places.of(OTHER_REPORT, 2));

        assertThat(RevisionRule.judge(revision("a", 1, 1), moved))
                .isEqualTo(new Verdict.Latest(
                        new LatestRevision(
                                "b",
                                2L,
                                2L,
                                OTHER_REPORT,
                                List.of("a"),
                                List.of(new Place(REPORT, 1L, 1), new Place(OTHER_REPORT, 2L, 1))),
                        REPORT));
    }

    @Test
    void aResponseThatIsRevisedForEverIsNotRememberedForEver() {
        LatestRevision known = revision("0", 1, 0);
        for (int i = 1; i <= 3 * RevisionRule.REMEMBERED; i++) {
            known = ((Verdict.Latest) RevisionRule.judge(known, revision("" + i, 1, i))).known();
        }

        assertThat(known.getOthers())
                .hasSize(RevisionRule.REMEMBERED)
                .endsWith("" + (3 * RevisionRule.REMEMBERED - 1))
                .startsWith("" + 2 * RevisionRule.REMEMBERED);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverTheOrderTheSameOneIsTheLatest(long seed) {
        Random random = new Random(seed);
        List<LatestRevision> revisions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            revisions.add(revision("r" + i, random.nextInt(4), random.nextInt(4)));
        }
        LatestRevision expected = latest(revisions);
        for (int order = 0; order < 20; order++) {
            List<LatestRevision> arrivals = new ArrayList<>(revisions);
            Collections.shuffle(arrivals, random);

            assertThat(latest(arrivals).getRevision()).as("seed %d", seed).isEqualTo(expected.getRevision());
        }
    }

    private static LatestRevision latest(List<LatestRevision> arrivals) {
        @Nullable LatestRevision known = null;
        for (LatestRevision arrival : arrivals) {
            Verdict verdict = RevisionRule.judge(known, arrival);
            if (verdict instanceof Verdict.Latest latest) {
                known = latest.known();
            } else if (verdict instanceof Verdict.Outdated outdated) {
                known = outdated.known();
            }
        }
        return known;
    }

    private static LatestRevision revision(String revision, long submittedAt, long modifiedAt, String... others) {
        return known(revision, submittedAt, modifiedAt, submittedAt, others);
    }

    /** What is known of a submission of which all revisions named one report. */
    private static LatestRevision known(
            String revision, long submittedAt, long modifiedAt, long firstSubmittedAt, String... others) {
        return new LatestRevision(
                revision,
                submittedAt,
                modifiedAt,
                REPORT,
                List.of(others),
                List.of(new Place(REPORT, firstSubmittedAt, 1 + others.length)));
    }
}
