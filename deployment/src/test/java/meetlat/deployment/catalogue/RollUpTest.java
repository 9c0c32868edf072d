package meetlat.deployment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.RollUp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollUpTest {

    @TempDir
    private Path folder;

    private SmallCatalogue files;

    @BeforeEach
    void givenACatalogueOfThreeLevelsOfAgeAndACombinationOfThreeDimensions() throws IOException {
        files = SmallCatalogue.copiedTo(folder)
                .with("2/code-lists.yaml", "      - {id: 12-17, parent: 0-17,", """
                              - {id: 0-2, parent: 0-11, labels: {nl: "0 tot 2", en: "0 to 2"}}
                              - {id: 3-11, parent: 0-11, labels: {nl: "3 tot 11", en: "3 to 11"}}
                              - {id: 12-17, parent: 0-17,\
                        """)
                .with("2/indicators/people.yaml", "dimensions: [sex, age]", "dimensions: [sex, age, violence]")
                .with("2/indicators/people.yaml", "[[sex, age]]", "[[sex, age, violence]]")
                .with("2/indicators/people.yaml", "{sex: sum, age: sum}", "{sex: sum, age: sum, violence: sum}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20221025})
    void onePassOverTheLeavesFillsEveryMargin(long seed) {
        Catalogue catalogue = files.version(2);
        List<Cell> cells = catalogue.getCells();
        Random random = new Random(seed);
        Map<Integer, Long> counts = new HashMap<>();
        for (int position = 0; position < cells.size(); position++) {
            if (isLeaf(cells.get(position))) {
                counts.put(position, (long) random.nextInt(1000));
            }
        }
        Map<Integer, Long> leaves = Map.copyOf(counts);

        for (RollUp rollUp : catalogue.getRollUps()) {
            if (counts.keySet().containsAll(rollUp.getParts())) {
                long sum = rollUp.getParts().stream().mapToLong(counts::get).sum();
                Long known = counts.put(rollUp.getCell(), sum);
                assertThat(known == null || known == sum)
                        .as("two ways to make up cell %s agree, seed %s", rollUp.getCell(), seed)
                        .isTrue();
            }
        }

        for (int position = 0; position < cells.size(); position++) {
            Cell cell = cells.get(position);
            if (cell.getIndicator().equals("victims") && !cell.getDimensions().containsValue("not-asked")) {
                long expected = leaves.entrySet().stream()
                        .filter(leaf -> isWithin(cells.get(leaf.getKey()), cell))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                assertThat(counts).as("cell %s, seed %s", cell, seed).containsEntry(position, expected);
            }
        }
    }

    @Test
    void partsThatOverlapDoNotAddUp() {
        Catalogue catalogue = files.version(2);

        assertThat(describe(catalogue, "situations"))
                .containsExactly("{} = {violence=physical} {violence=economic} {violence=unknown}, overlapping");
    }

    @Test
    void finerCombinationsComeFirstAndFinerCodesBeforeCoarser() throws IOException {
        Catalogue catalogue = SmallCatalogue.copiedTo(folder.resolve("plain")).version(2);

        assertThat(describe(catalogue, "victims"))
                .containsExactly(
                        "{age=0-17, sex=F} = {age=0-11, sex=F} {age=12-17, sex=F}",
                        "{age=0-17, sex=M} = {age=0-11, sex=M} {age=12-17, sex=M}",
                        "{age=0-17, sex=unknown} = {age=0-11, sex=unknown} {age=12-17, sex=unknown}",
                        "{sex=F} = {age=0-17, sex=F} {age=18+, sex=F} {age=unknown, sex=F}",
                        "{sex=M} = {age=0-17, sex=M} {age=18+, sex=M} {age=unknown, sex=M}",
                        "{sex=unknown} = {age=0-17, sex=unknown} {age=18+, sex=unknown} {age=unknown, sex=unknown}",
                        "{age=0-11} = {age=0-11, sex=F} {age=0-11, sex=M} {age=0-11, sex=unknown}",
                        "{age=12-17} = {age=12-17, sex=F} {age=12-17, sex=M} {age=12-17, sex=unknown}",
                        "{age=18+} = {age=18+, sex=F} {age=18+, sex=M} {age=18+, sex=unknown}",
                        "{age=unknown} = {age=unknown, sex=F} {age=unknown, sex=M} {age=unknown, sex=unknown}",
                        "{age=0-17} = {age=0-11} {age=12-17}",
                        "{age=0-17} = {age=0-17, sex=F} {age=0-17, sex=M} {age=0-17, sex=unknown}",
                        "{} = {sex=F} {sex=M} {sex=unknown}",
                        "{} = {age=0-17} {age=18+} {age=unknown}");
    }

    /** All three dimensions, each with a code that no other is part of. */
    private static boolean isLeaf(Cell cell) {
        return cell.getDimensions().size() == 3
                && !List.of("0-17", "0-11").contains(cell.getDimensions().get("age"));
    }

    private static boolean isWithin(Cell leaf, Cell coarser) {
        return coarser.getDimensions().entrySet().stream()
                .allMatch(code -> isWithin(leaf.getDimensions().get(code.getKey()), code.getValue()));
    }

    private static boolean isWithin(String code, String coarser) {
        Map<String, List<String>> parts =
                Map.of("0-17", List.of("0-2", "3-11", "12-17"), "0-11", List.of("0-2", "3-11"));
        return parts.getOrDefault(coarser, List.of(coarser)).contains(code);
    }

    private static List<String> describe(Catalogue catalogue, String indicator) {
        List<String> lines = new ArrayList<>();
        for (RollUp rollUp : catalogue.getRollUps()) {
            Cell cell = catalogue.getCells().get(rollUp.getCell());
            if (cell.getIndicator().equals(indicator)) {
                List<String> parts = rollUp.getParts().stream()
                        .map(part -> codes(catalogue.getCells().get(part)))
                        .toList();
                lines.add(codes(cell) + " = " + String.join(" ", parts)
                        + (rollUp.getOverlapping() ? ", overlapping" : ""));
            }
        }
        return lines;
    }

    private static String codes(Cell cell) {
        return new TreeMap<>(cell.getDimensions()).toString();
    }
}
