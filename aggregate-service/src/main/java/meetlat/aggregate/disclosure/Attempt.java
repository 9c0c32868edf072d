package meetlat.aggregate.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hides what has to be hidden of one table after others. The ways that cost least are looked for one after another. */
final class Attempt {

    private final @Nullable Disclosed before;
    private final Grid grid;
    private final BitSet heldBack;
    private final Rules rules;
    private final Costs costs;
    private final BitSet suppressed;
    private final List<Way> ways = new ArrayList<>();
    /** What hides the needs of this table; nothing else uses these ways. */
    private final Map<Need, Way> found = new LinkedHashMap<>();
    /** Not to be published for the sake of ways that were led around a cell. */
    private final BitSet ledOver = new BitSet();

    private final BitSet blocked = new BitSet();
    private boolean safe = true;

    /** That a count could be another. */
    private record Need(int cell, long by) {}

    Attempt(@Nullable Disclosed before, Grid grid, BitSet heldBack, Rules rules) {
        this.before = before;
        this.grid = grid;
        this.heldBack = (BitSet) heldBack.clone();
        this.rules = rules;
        this.costs = new Costs(grid, before == null ? null : before.grid(), rules);
        this.suppressed =
                before == null ? new BitSet() : (BitSet) before.suppressed().clone();
        BitSet gone = new BitSet();
        suppressed.stream().filter(cell -> grid.value(cell) == Grid.NOTHING).forEach(gone::set);
        suppressed.andNot(gone);
        if (before != null) {
            before.ways().forEach(this::goOn);
        }
        needs().forEach(this::hide);
        if (safe) {
            publishWhatIsNotNeeded();
        }
    }

    boolean isSafe() {
        return safe;
    }

    /** The cells whose change cannot be published. */
    BitSet blocked() {
        return (BitSet) blocked.clone();
    }

    Disclosed disclosed() {
        Map<Integer, Long> least = new HashMap<>();
        suppressed.stream().forEach(cell -> least.put(cell, least(cell)));
        return new Disclosed(
                grid,
                suppressed,
                least,
                Stream.concat(ways.stream(), found.values().stream()).distinct().toList(),
                heldBack);
    }

    private long least(int cell) {
        Long until = before == null ? null : before.least().get(cell);
        return until == null ? grid.count(cell) : Math.min(until, grid.count(cell));
    }

    /** Leads a way that hides something in the tables before through this one too. */
    private void goOn(Way way) {
        Way led = way;
        for (int cell : way.shifts().keySet()) {
            if (!leavesRoom(cell, led.of(cell))) {
                Optional<Way> around = through(cell, -led.of(cell));
                if (around.isEmpty()) {
                    block(cell);
                    return;
                }
                led = led.and(around.get());
            }
        }
        for (Map.Entry<Integer, Long> shift : led.shifts().entrySet()) {
            if (!leavesRoom(shift.getKey(), shift.getValue())) {
                way.shifts().keySet().forEach(this::block);
                return;
            }
        }
        if (led != way) {
            led.shifts().keySet().forEach(suppressed::set);
            led.shifts().keySet().forEach(ledOver::set);
        }
        ways.add(led);
    }

    /** Whether a cell can be shifted: one that is gone cannot, and none becomes less than 1. */
    private boolean leavesRoom(int cell, long by) {
        return by == 0 || grid.value(cell) != Grid.NOTHING && (by > 0 || least(cell) + by >= 1);
    }

    /** The smallest first: they need the most room, and the ways made for them serve the others too. */
    private List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (int cell = 0; cell < grid.size(); cell++) {
            // What has not changed is hidden already, or known.
            if (costs.hasChanged(cell) && !rules.known().get(cell)) {
                if (grid.value(cell) > 0 && grid.value(cell) < rules.threshold()) {
                    needs.add(new Need(cell, rules.threshold() - grid.value(cell)));
                }
                addChange(cell, needs);
            }
        }
        needs.sort(Comparator.comparingLong(need -> grid.value(need.cell())));
        return needs;
    }

    private void addChange(int cell, List<Need> needs) {
        if (before == null || !rules.ofMany() || grid.isOpen(cell)) {
            return;
        }
        long change = grid.count(cell) - before.grid().count(cell);
        if (change != 0 && Math.abs(change) < rules.threshold()) {
            needs.add(new Need(cell, change > 0 ? rules.threshold() - change : rules.threshold() + Math.abs(change)));
        }
    }

    private void hide(Need need) {
        suppressed.set(need.cell());
        if (Stream.concat(ways.stream().filter(way -> !rules.ofMany()), found.values().stream())
                .anyMatch(way -> way.of(need.cell()) >= need.by())) {
            return;
        }
        Optional<Way> way = through(need.cell(), need.by());
        way.ifPresentOrElse(
                cheapest -> {
                    found.put(need, cheapest);
                    cheapest.shifts().keySet().forEach(suppressed::set);
                },
                () -> block(need.cell()));
    }

    private Optional<Way> through(int cell, long by) {
        boolean dearToo = before == null || grid.summedIn(cell).anyMatch(before.heldBack()::get);
        return new Cycles(grid, line -> costs.of(line, suppressed.get(line), dearToo)).through(cell, by);
    }

    private void block(int cell) {
        safe = false;
        grid.summedIn(cell).filter(costs::hasChanged).forEach(blocked::set);
    }

    /** The dearest first. What a way goes over is needed, unless there is another way. */
    private void publishWhatIsNotNeeded() {
        BitSet needed = new BitSet();
        needed.or(ledOver);
        found.keySet().forEach(need -> needed.set(need.cell()));
        needs().forEach(need -> needed.set(need.cell()));
        if (before != null) {
            needed.or(before.suppressed());
        }
        suppressed.stream()
                .filter(cell -> !needed.get(cell))
                .boxed()
                .sorted(Comparator.comparingDouble(costs::worth).reversed())
                .forEach(cell -> {
                    suppressed.clear(cell);
                    if (!isNotNeeded(cell)) {
                        suppressed.set(cell);
                    }
                });
    }

    /** Whether all needs can do without a cell that is published; then they have other ways. */
    private boolean isNotNeeded(int published) {
        Cycles unpublished =
                new Cycles(grid, line -> suppressed.get(line) ? costs.of(line, true, true) : Double.POSITIVE_INFINITY);
        Map<Need, Way> others = new HashMap<>();
        for (Map.Entry<Need, Way> way : found.entrySet()) {
            if (way.getValue().of(published) != 0) {
                Optional<Way> other =
                        unpublished.through(way.getKey().cell(), way.getKey().by());
                if (other.isEmpty()) {
                    return false;
                }
                others.put(way.getKey(), other.get());
            }
        }
        found.putAll(others);
        return true;
    }
}
