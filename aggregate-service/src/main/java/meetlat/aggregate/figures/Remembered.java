package meetlat.aggregate.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is shown, looked up once, so that all of one answer rests on the same figures and none is computed twice. For one
 * answer, and one thread.
 */
public final class Remembered implements Shown {

    private final Shown shown;
    private final long changes;
    private final Map<String, Optional<IndicatorView>> indicators = new HashMap<>();
    private final Map<Integer, IndicatorView> cells = new HashMap<>();

    public Remembered(Shown shown) {
        this.shown = shown;
        // Before any figure is read: what comes in from now on may be in the answer or not.
        this.changes = shown.changes();
    }

    @Override
    public Definitions definitions() {
        return shown.definitions();
    }

    @Override
    public Optional<IndicatorView> indicator(String id) {
        return indicators.computeIfAbsent(id, i -> shown.indicator(i).map(this::remembering));
    }

    @Override
    public IndicatorView cell(int position) {
        return cells.computeIfAbsent(position, p -> remembering(shown.cell(p)));
    }

    @Override
    public boolean isWhole() {
        return shown.isWhole();
    }

    @Override
    public long changes() {
        return changes;
    }

    private IndicatorView remembering(IndicatorView view) {
        Map<String, Integer> positions = new HashMap<>();
        shown.definitions().periods().forEach(period -> positions.put(period, positions.size()));
        return new Remembering(view, positions);
    }

    private static final class Remembering implements IndicatorView {

        private final IndicatorView view;
        private final Map<String, Integer> positions;
        /** By project, null for the programme; by period, after them all periods together. */
        private final Map<@Nullable String, @Nullable Figure[]> known = new HashMap<>();

        Remembering(IndicatorView view, Map<String, Integer> positions) {
            this.view = view;
            this.positions = positions;
        }

        @Override
        public Figure at(@Nullable String project, @Nullable String period) {
            int position = period == null ? positions.size() : positions.getOrDefault(period, -1);
            if (position < 0) {
                return Figure.MISSING;
            }
            @Nullable Figure[] row = known.computeIfAbsent(project, p -> new Figure[positions.size() + 1]);
            Figure figure = row[position];
            if (figure == null) {
                figure = view.at(project, period);
                row[position] = figure;
            }
            return figure;
        }
    }
}
