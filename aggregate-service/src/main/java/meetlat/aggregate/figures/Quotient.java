package meetlat.aggregate.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import meetlat.schemas.Ratio;
import org.jspecify.annotations.Nullable;

/** What a derived indicator is made of two others. */
public final class Quotient {

    private Quotient() {}

    /** Factor times numerator by denominator, rounded half up; null when there is nothing to divide by. */
    public static @Nullable BigDecimal of(Ratio ratio, BigDecimal above, BigDecimal below) {
        return below.signum() == 0
                ? null
                : above.multiply(BigDecimal.valueOf(ratio.getFactor()))
                        .divide(below, ratio.getDecimals(), RoundingMode.HALF_UP);
    }
}
