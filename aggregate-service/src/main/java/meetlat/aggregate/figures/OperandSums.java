package meetlat.aggregate.figures;

import org.jspecify.annotations.Nullable;

/** The sums of the two operands of a ratio, over those projects and periods in which both are reported. */
final class OperandSums {

    private final CountedView above;
    private final CountedView below;
    private final Sum numerator = new Sum();
    private final Sum denominator = new Sum();

    OperandSums(CountedView numerator, CountedView denominator) {
        this.above = numerator;
        this.below = denominator;
    }

    /** @param periods ascending */
    void add(String project, int[] periods) {
        boolean latest = true;
        for (int i = periods.length - 1; i >= 0; i--) {
            Counted counted = above.observations().at(project, periods[i]);
            Counted other = below.observations().at(project, periods[i]);
            Counted lacking = lacking(counted, other);
            if (lacking == null) {
                add(above, numerator, counted, latest);
                add(below, denominator, other, latest);
                latest = false;
            } else {
                numerator.add(lacking);
                denominator.add(lacking);
            }
        }
    }

    private static void add(CountedView operand, Sum sum, Counted counted, boolean latest) {
        if (latest || !AllowedSums.isLast(operand.sums())) {
            sum.add(counted);
        }
    }

    /** Of two operands the one that keeps the ratio from being made; null when both are reported. */
    static @Nullable Counted lacking(Counted numerator, Counted denominator) {
        if (numerator.isReported()) {
            return denominator.isReported() ? null : denominator;
        }
        return denominator.isReported() ? numerator : numerator.and(denominator);
    }

    Sum numerator() {
        return numerator;
    }

    Sum denominator() {
        return denominator;
    }
}
