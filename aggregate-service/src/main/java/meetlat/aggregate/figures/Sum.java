package meetlat.aggregate.figures;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import meetlat.aggregate.crosswalk.Way;
import meetlat.schemas.Match;
import org.jspecify.annotations.Nullable;

/** Counts being added up to a total. What is missing or not comparable adds nothing. */
final class Sum {

    private long value;
    private boolean reported;
    private boolean synthetic;
    private boolean notComparable;
    private final Set<Match> matches = EnumSet.noneOf(Match.class);
    /** How the counts came about, where that is known: a period's total does not say it. */
    private final Set<Way> ways = new HashSet<>();
    /** Why the parts of what has no count of its own do not add up. */
    private @Nullable Reason overlap;

    void add(Counted counted) {
        if (counted.way() == null) {
            addNothing(counted.status(), counted.reason());
        } else {
            add(counted.value(), counted.synthetic(), Set.of(counted.way().match()));
            ways.add(counted.way());
        }
    }

    void add(long count, boolean madeUp, Set<Match> matchesOf) {
        value = Math.addExact(value, count);
        reported = true;
        synthetic |= madeUp;
        matches.addAll(matchesOf);
    }

    /** Notes a cell that has no count. */
    void addNothing(CellStatus status, @Nullable Reason reason) {
        notComparable |= status == CellStatus.NOT_COMPARABLE;
        overlap = reason == null ? overlap : reason;
    }

    boolean isReported() {
        return reported;
    }

    BigDecimal value() {
        return BigDecimal.valueOf(value);
    }

    /** What a reader must know of a sum of what is reported. */
    List<String> flags() {
        Set<String> flags = new TreeSet<>();
        if (matches.size() > 1 || ways.size() > 1 || notComparable) {
            flags.add(Flag.DIFFERS);
        }
        if (synthetic) {
            flags.add(Flag.SYNTHETIC);
        }
        return List.copyOf(flags);
    }

    /**
     * The total.
     *
     * @param against why there may be none; null when the sum is allowed
     */
    Figure total(@Nullable Reason against) {
        if (!reported) {
            return withoutCount();
        }
        return against == null
                ? Figure.total(value(), CellStatus.REPORTED, flags(), null)
                : Figure.total(null, CellStatus.NOT_ADDITIVE, List.of(), against);
    }

    private Figure withoutCount() {
        if (notComparable) {
            return Figure.total(null, CellStatus.NOT_COMPARABLE, List.of(), null);
        }
        return overlap == null ? Figure.MISSING : Figure.total(null, CellStatus.NOT_ADDITIVE, List.of(), overlap);
    }
}
