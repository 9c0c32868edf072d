package meetlat.aggregate.annex.page;

import java.math.BigDecimal;
import java.util.List;
import meetlat.aggregate.annex.Look;

/** A bar chart of one indicator, on its own scale. */
record Chart(List<Bar> bars) {

    /**
     * The figure of one period.
     *
     * @param value 0 for every look but {@code REPORTED}
     * @param text the number or the word that stands at the bar
     */
    record Bar(String period, BigDecimal value, Look look, String text) {}

    /** The largest value; 0 when nothing is reported or all is 0. */
    double largest() {
        return bars.stream().mapToDouble(bar -> bar.value().doubleValue()).max().orElse(0);
    }
}
