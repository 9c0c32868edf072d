package meetlat.aggregate.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import meetlat.aggregate.crosswalk.Way;
import org.jspecify.annotations.Nullable;

/** Where the counts of one cell came about in different ways. */
final class WaysOfCounting {

    private final Observations observations;
    private final Map<Integer, Set<Way>> inPeriod = new HashMap<>();

    WaysOfCounting(Observations observations) {
        this.observations = observations;
    }

    /** Whether a project's count came about in another way than the one before it; see {@link Flag#BREAK}. */
    boolean breakSeries(String project, int period) {
        Way way = observations.at(project, period).way();
        Way before = wayBefore(project, period);
        return way != null && before != null && !way.equals(before);
    }

    private @Nullable Way wayBefore(String project, int period) {
        for (int earlier = period - 1; earlier >= 0; earlier--) {
            Way way = observations.at(project, earlier).way();
            if (way != null) {
                return way;
            }
        }
        return null;
    }

    /** Whether a project's count came about by an exception, and another's in another way; see {@link Flag#DIFFERS}. */
    boolean differ(String project, int period) {
        Way way = observations.at(project, period).way();
        return way != null
                && !way.general()
                && inPeriod.computeIfAbsent(period, this::waysIn).size() > 1;
    }

    private Set<Way> waysIn(int period) {
        Set<Way> ways = new HashSet<>();
        for (String project : observations.projects()) {
            Way way = observations.at(project, period).way();
            if (way != null) {
                ways.add(way);
            }
        }
        return ways;
    }
}
