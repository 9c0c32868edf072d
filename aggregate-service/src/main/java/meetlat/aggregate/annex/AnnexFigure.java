package meetlat.aggregate.annex;

import java.math.BigDecimal;
import java.util.List;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Flag;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an annex.
 *
 * @param value null for every look but {@code REPORTED}
 * @param synthetic made up for a sample, at least in part
 * @param notes the numbers of the notes under the table that are about it, ascending
 */
public record AnnexFigure(@Nullable BigDecimal value, Look look, boolean synthetic, List<Integer> notes) {

    static AnnexFigure of(Figure figure, boolean expected, List<Integer> notes) {
        Look look = Look.of(figure.status());
        return new AnnexFigure(
                figure.value(),
                look == Look.MISSING && !expected ? Look.NOT_EXPECTED : look,
                figure.flags().contains(Flag.SYNTHETIC),
                notes);
    }

    public boolean isReported() {
        return look == Look.REPORTED;
    }
}
