package meetlat.aggregate.annex;

import java.util.Map;
import meetlat.aggregate.deviation.Deviation;
import meetlat.aggregate.deviation.Thresholds;

/** What a reader must know of a figure, for the notes under its table. */
public sealed interface Note {

    /** What a flag means for the figures that carry it. */
    enum Flagged implements Note {
        /** The project counted in another way than before. */
        BREAK,
        /** The project counted in another way than others. */
        DIFFERS,
        /** What is summed was not counted in one way, or something that cannot be compared was left out of it. */
        TOTAL_DIFFERS;

        /** The word of it in messages, such as {@code total-differs}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The crosswalk's note, in the language of the annex. */
    record Crosswalk(String text) implements Note {}

    /** The count stands out. */
    record StandsOut(Deviation deviation, Thresholds thresholds) implements Note {}

    /** Somebody explained the count; {@code current} tells whether it is about the count that stands now. */
    record Explained(CellExplanations.Given given, boolean current) implements Note {}

    /**
     * Why there is no figure.
     *
     * @param code as in {@link meetlat.aggregate.figures.Reason}
     * @param parameters what the words need, in the language of the annex
     */
    record NoFigure(String code, Map<String, String> parameters) implements Note {}
}
