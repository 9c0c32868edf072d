package meetlat.normalize.definitions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the answers to a form count for, for one project and period. Immutable.
 *
 * @param targets every question, in the order of the cells; those that count for none come last
 * @param rollUps how the cells that can be observed hang together, from the finest to the coarsest
 * @param notAsked what is counted without asking for a dimension
 * @param hasZeroBlocks whether a blank means none in any block
 */
public record Crosswalk(List<Target> targets, List<Parts> rollUps, List<NotAsked> notAsked, boolean hasZeroBlocks) {

    /** A question and the rule that applies to it. */
    public record Target(Question question, Rule rule) {}

    /**
     * A cell and the finer ones that make it up.
     *
     * @param overlapping whether the parts overlap, so that they do not add up
     * @param indicator the indicator that is broken down
     * @param dimension the dimension by which the parts are finer
     */
    public record Parts(int cell, int[] parts, boolean overlapping, String indicator, String dimension) {}

    /** An indicator as a whole, and the cell for what was counted without asking for one of its dimensions. */
    public record NotAsked(int whole, int cell) {}

    static Crosswalk of(List<Target> targets, Cells cells, List<meetlat.schemas.RollUp> rollUps) {
        List<Target> ordered = targets.stream()
                .sorted(Comparator.comparing(t -> t.rule().cell() == Rule.NONE
                        ? Integer.MAX_VALUE
                        : t.rule().cell()))
                .toList();
        BitSet asked = new BitSet();
        ordered.stream()
                .mapToInt(t -> t.rule().cell())
                .filter(c -> c != Rule.NONE)
                .forEach(asked::set);
        return new Crosswalk(
                ordered,
                reachable(asked, cells, rollUps),
                notAsked(asked, cells),
                ordered.stream().anyMatch(t -> t.question().zeroWhenBlank()));
    }

    /** Only what hangs together with something that is asked for: most of a catalogue does not with most forms. */
    private static List<Parts> reachable(BitSet asked, Cells cells, List<meetlat.schemas.RollUp> rollUps) {
        BitSet reachable = (BitSet) asked.clone();
        List<Parts> found = new ArrayList<>();
        for (meetlat.schemas.RollUp rollUp : rollUps) {
            int[] parts = rollUp.getParts().stream().mapToInt(Integer::intValue).toArray();
            boolean all = rollUp.getParts().stream().allMatch(reachable::get);
            boolean some = rollUp.getParts().stream().anyMatch(reachable::get);
            if (all && !rollUp.getOverlapping()) {
                reachable.set(rollUp.getCell());
            }
            if (some && reachable.get(rollUp.getCell())) {
                found.add(new Parts(
                        rollUp.getCell(),
                        parts,
                        rollUp.getOverlapping(),
                        cells.indicator(rollUp.getCell()),
                        cells.dimensionBetween(rollUp.getCell(), parts[0])));
            }
        }
        return List.copyOf(found);
    }

    private static List<NotAsked> notAsked(BitSet asked, Cells cells) {
        return asked.stream()
                .mapToObj(cells::indicator)
                .distinct()
                .flatMap(indicator -> cells.dimensionsWithNotAsked(indicator).stream()
                        .filter(dimension -> asked.stream()
                                .noneMatch(cell -> cells.indicator(cell).equals(indicator)
                                        && cells.dimensions(cell).contains(dimension)))
                        .map(dimension -> notAsked(indicator, dimension, cells)))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(NotAsked::cell))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable NotAsked notAsked(
            String indicator, String dimension, Cells cells) {
        Integer whole = cells.whole(indicator);
        Integer cell = cells.notAsked(indicator, dimension);
        return whole == null || cell == null ? null : new NotAsked(whole, cell);
    }
}
