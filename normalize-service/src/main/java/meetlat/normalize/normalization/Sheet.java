package meetlat.normalize.normalization;

import java.util.ArrayList;
import java.util.List;
import meetlat.normalize.normalization.Normalized.Marks;
import meetlat.normalize.normalization.Normalized.Observations;
import meetlat.schemas.Match;
import org.jspecify.annotations.Nullable;

/** The cells of one submission while they are being filled. Belongs to whoever made it. */
final class Sheet {

    private static final Match[] MATCHES = Match.values();
    /** From the best to the worst; a sum matches as its worst part does. */
    private static final int[] RANKS = new int[MATCHES.length];

    static {
        RANKS[Match.EXACT.ordinal()] = 0;
        RANKS[Match.CLOSE.ordinal()] = 1;
        RANKS[Match.NARROW.ordinal()] = 2;
        RANKS[Match.BROAD.ordinal()] = 3;
        RANKS[Match.RELATED.ordinal()] = 4;
    }

    private final long[] counts;
    /** The ordinal of the match and 1; 0 for a cell that is not observed. */
    private final byte[] matches;

    private final boolean[] synthetic;
    private final boolean[] notComparable;
    /** The question that a cell's count was answered to; null for one that was worked out. */
    private final @Nullable String[] questions;

    Sheet(int cells) {
        counts = new long[cells];
        matches = new byte[cells];
        synthetic = new boolean[cells];
        notComparable = new boolean[cells];
        questions = new String[cells];
    }

    void observe(int cell, long count, Match match, boolean madeUp, @Nullable String question) {
        counts[cell] = count;
        matches[cell] = (byte) (match.ordinal() + 1);
        synthetic[cell] = madeUp;
        questions[cell] = question;
    }

    /** Notes that something was answered that says something about a cell, and cannot be compared. */
    void notComparable(int cell) {
        notComparable[cell] = true;
    }

    boolean isObserved(int cell) {
        return matches[cell] != 0;
    }

    long count(int cell) {
        return counts[cell];
    }

    Match match(int cell) {
        return MATCHES[matches[cell] - 1];
    }

    boolean isSynthetic(int cell) {
        return synthetic[cell];
    }

    @Nullable
    String question(int cell) {
        return questions[cell];
    }

    static Match worse(Match a, Match b) {
        return RANKS[a.ordinal()] >= RANKS[b.ordinal()] ? a : b;
    }

    Observations observations(List<Finding> remarks) {
        List<Integer> cells = new ArrayList<>();
        List<Long> observed = new ArrayList<>();
        for (int cell = 0; cell < counts.length; cell++) {
            if (isObserved(cell)) {
                cells.add(cell);
                observed.add(counts[cell]);
            }
        }
        return new Observations(cells, observed, marks(), remarks);
    }

    private Marks marks() {
        List<List<Integer>> byMatch = new ArrayList<>(MATCHES.length);
        for (int i = 0; i < MATCHES.length; i++) {
            byMatch.add(new ArrayList<>(0));
        }
        List<Integer> madeUp = new ArrayList<>(0);
        List<Integer> apart = new ArrayList<>(0);
        for (int cell = 0; cell < counts.length; cell++) {
            if (isObserved(cell)) {
                byMatch.get(matches[cell] - 1).add(cell);
                if (synthetic[cell]) {
                    madeUp.add(cell);
                }
            } else if (notComparable[cell]) {
                apart.add(cell);
            }
        }
        return new Marks(
                madeUp,
                byMatch.get(Match.CLOSE.ordinal()),
                byMatch.get(Match.BROAD.ordinal()),
                byMatch.get(Match.NARROW.ordinal()),
                byMatch.get(Match.RELATED.ordinal()),
                apart);
    }
}
