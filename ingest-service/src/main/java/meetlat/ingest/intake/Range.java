package meetlat.ingest.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import meetlat.schemas.Question;

/** The plausible numbers of a question, both ends inclusive. */
record Range(long minimum, long maximum) {

    static Range of(Question question) {
        return new Range(question.getMinimum(), question.getMaximum());
    }

    /** The ranges that hold exactly the numbers that any of these holds, lowest first; none touch. */
    static List<Range> union(List<Range> ranges) {
        List<Range> union = new ArrayList<>();
        ranges.stream().sorted(Comparator.comparingLong(Range::minimum)).forEach(range -> {
            int last = union.size() - 1;
            if (last >= 0 && union.get(last).reaches(range.minimum())) {
                union.set(last, union.get(last).upTo(range.maximum()));
            } else {
                union.add(range);
            }
        });
        return List.copyOf(union);
    }

    boolean contains(long number) {
        return number >= minimum && number <= maximum;
    }

    private boolean reaches(long next) {
        return maximum == Long.MAX_VALUE || next <= maximum + 1;
    }

    private Range upTo(long end) {
        return new Range(minimum, Math.max(maximum, end));
    }
}
