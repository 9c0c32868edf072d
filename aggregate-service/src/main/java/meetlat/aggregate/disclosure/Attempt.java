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
    private final BitSet suppressed = new BitSet();
    /** What hides something in the tables before, led through this one. */
    private final List<Way> led = new ArrayList<>();
    /** What hides the needs of this table. */
    private final Map<Need, Way> found = new LinkedHashMap<>();

    private final BitSet blocked = new BitSet();
    private boolean safe = true;

    /** That a count could be larger by so much. */
    private record Need(int cell, long by) {

        boolean isMetBy(Way way) {
            return way.of(cell) >= by;
        }
    }

    Attempt(@Nullable Disclosed before, Grid grid, BitSet heldBack, Rules rules) {
        this.before = before;
        this.grid = grid;
        this.heldBack = (BitSet) heldBack.clone();
        this.rules = rules;
        this.costs = new Costs(grid, before == null ? null : before.grid(), rules);
        if (before != null) {
            goOn(before.ways().stream().filter(way -> !canEnd(way)).toList());
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
        List<Way> ways =
                Stream.concat(led.stream(), found.values().stream()).distinct().toList();
        return new Disclosed(grid, suppressed, ways, heldBack);
    }

    /** Whether this table may be as it is where those before may have been others: nothing on the way is what it was. */
    private boolean canEnd(Way way) {
        return way.shifts().keySet().stream().allMatch(costs::hasChanged);
    }

    private void goOn(List<Way> unended) {
        // All of them first: to be led over what is suppressed anyway costs nothing.
        unended.forEach(this::suppressAll);
        unended.forEach(this::goOn);
        suppressed.clear();
        led.forEach(this::suppressAll);
    }

    private void goOn(Way way) {
        Way going = way;
        for (int cell : way.shifts().keySet()) {
            if (!leavesRoom(cell, going.of(cell))) {
                Optional<Way> around = through(cell, -going.of(cell));
                if (around.isEmpty()) {
                    block(cell);
                    return;
                }
                going = going.and(around.get());
            }
        }
        if (going.shifts().entrySet().stream().allMatch(shift -> leavesRoom(shift.getKey(), shift.getValue()))) {
            led.add(going);
            suppressAll(going);
        } else {
            way.shifts().keySet().forEach(this::block);
        }
    }

    private void suppressAll(Way way) {
        way.shifts().keySet().forEach(suppressed::set);
    }

    /** Whether a cell can be shifted: one that is gone cannot, and none becomes less than 1. */
    private boolean leavesRoom(int cell, long by) {
        return by == 0 || grid.isCount(cell) && (by > 0 || grid.value(cell) + by >= 1);
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

    /** What changed by little must be able to have changed by more. */
    private void addChange(int cell, List<Need> needs) {
        if (before != null && rules.ofMany() && !grid.isOpen(cell)) {
            long change = grid.count(cell) - before.grid().count(cell);
            if (change != 0 && Math.abs(change) < rules.threshold()) {
                needs.add(new Need(cell, rules.threshold() - change));
            }
        }
    }

    private void hide(Need need) {
        // A way from before shifts this table and the last alike, which hides the count, but not the change.
        if (!rules.ofMany() && led.stream().anyMatch(need::isMetBy)) {
            return;
        }
        Optional<Way> way =
                found.values().stream().filter(need::isMetBy).findFirst().or(() -> through(need.cell(), need.by()));
        way.ifPresentOrElse(
                cheapest -> {
                    found.put(need, cheapest);
                    suppressAll(cheapest);
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
        led.forEach(way -> way.shifts().keySet().forEach(needed::set));
        found.keySet().forEach(need -> needed.set(need.cell()));
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
                Need need = way.getKey();
                Optional<Way> other = unpublished.through(need.cell(), need.by());
                if (other.isEmpty()) {
                    return false;
                }
                others.put(need, other.get());
            }
        }
        found.putAll(others);
        return true;
    }
}
