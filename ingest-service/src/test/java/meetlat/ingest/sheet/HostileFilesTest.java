package meetlat.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to do harm are refused, in a heap that has no room for any of it. */
class HostileFilesTest {

    private static final int HEAP = 32;
    private static final int MANY = 2_000_000;
    private static final String SHEET = "xl/worksheets/sheet.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    @TempDir
    Path folder;

    private final Random random = new Random(4);
    private final List<Path> files = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @Test
    @Timeout(300)
    void theyAreRefused() throws IOException {
        zipBombs();
        entities();
        numbersThatStandForMuch();
        longXml();
        csv();

        assertThat(SmallHeap.run(HEAP, SmallHeap.class, files.toArray())).isEqualTo(expected);
    }

    private void zipBombs() throws IOException {
        expect("UNPACKS_TO_TOO_MUCH", forms().withPart("xl/media/image.png", new byte[64 * 1024 * 1024]));
        expect("UNPACKS_TO_TOO_MUCH", forms().withPart(SHEET, "<worksheet><sheetData>" + "<row/>".repeat(MANY)));
        GivenWorkbook parts = forms();
        IntStream.range(0, 3_000).forEach(i -> parts.withPart("xl/media/" + i, ""));
        expect("UNPACKS_TO_TOO_MUCH", parts);
        GivenWorkbook nested =
                forms().withPart("inner.zip", forms().withPart("x", noise(4)).bytes());
        expect("13 rows, 234 cells", nested);
    }

    private void entities() throws IOException {
        String laughs = IntStream.range(1, 20)
                .mapToObj(i -> "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining("", "<!DOCTYPE x [<!ENTITY l0 'ha'>", "]>"));
        String external = "<!DOCTYPE x [<!ENTITY l19 SYSTEM 'file:///etc/hostname'>]>";
        for (String type : List.of(laughs, external, "<!DOCTYPE x SYSTEM 'file:///etc/hostname'>", "")) {
            expect("DAMAGED", forms().withPart(TEXTS, type + "<sst><si><t>&l19;</t></si></sst>"));
            expect(
                    "DAMAGED",
                    forms().withPart(
                                    SHEET,
                                    type + "<worksheet><sheetData><row><c t='str'><v>&l19;</v></c></row></sheetData>"
                                            + "</worksheet>"));
        }
    }

    private void numbersThatStandForMuch() throws IOException {
        expect("DAMAGED", forms().withCells("<c r='A1' t='s'><v>2000000000</v></c>"));
        expect("DAMAGED", forms().withCells("<c r='A1' t='s'><v>-1</v></c>"));
        expect("DAMAGED", forms().withCells("<c r='ZZZZZZ1'><v>1</v></c>"));
        expect("TOO_MANY_COLUMNS", forms().withCells("<c r='XFD1'><v>1</v></c>"));
        expect("DAMAGED", forms().withCells("<c r='A1'><v>1E999999999</v></c>"));
        expect("DAMAGED", forms().withRows("<row r='2000000000'/>"));
        expect("1 rows, 1 cells", forms().withCells("<c r='A1' s='2000000000'><v>1</v></c>"));
    }

    private void longXml() throws IOException {
        String noise = noise(MANY);
        expect("CELL_TOO_LONG", forms().withCells("<c r='A1' t='str'><v>" + noise + "</v></c>"));
        expect("CELL_TOO_LONG", forms().withPart(TEXTS, "<sst><si><t>" + noise + "</t></si></sst>"));
        expect("DAMAGED", forms().withCells("<c r='A1' x" + noise + "='1'/>"));
        expect("DAMAGED", forms().withCells("<c r='A1' x='" + noise + "'/>"));
        expect("DAMAGED", forms().withCells("<!--" + noise + "-->"));
        String names = IntStream.range(0, MANY / 10)
                .mapToObj(i -> "<n" + random.nextInt() + "/>")
                .collect(Collectors.joining());
        expect("DAMAGED", forms().withRows(names.replace("-", "_")));
        String nested = IntStream.range(0, MANY / 20)
                .mapToObj(i -> "<a b='" + random.nextInt() + "'>")
                .collect(Collectors.joining());
        expect("DAMAGED", forms().withRows(nested));
        String row = IntStream.range(0, 900)
                .mapToObj(i -> "<c t='str'><v>" + noise.substring(i, i + 30_000) + "</v></c>")
                .collect(Collectors.joining());
        expect("ROW_TOO_LONG", forms().withCells(row));
    }

    private void csv() throws IOException {
        expect("DAMAGED", "a;b\n\"" + noise(MANY));
        expect("CELL_TOO_LONG", "a;b\n" + noise(40_000));
        expect("TOO_MANY_COLUMNS", "a;b\n" + ";".repeat(MANY) + "x");
        expect("1 rows, 2 cells", "a;b\n" + ";".repeat(MANY) + "\n".repeat(MANY));
        expect("TOO_MANY_ROWS", "a\n".repeat(300_000));
        expect("DAMAGED", "a;b\n" + "\"x\"\"".repeat(MANY / 10));
    }

    private static GivenWorkbook forms() {
        return GivenWorkbook.ofForms();
    }

    private String noise(int length) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }

    private void expect(String outcome, GivenWorkbook workbook) throws IOException {
        add(outcome, workbook.bytes());
    }

    private void expect(String outcome, String csv) throws IOException {
        add(outcome, csv.getBytes());
    }

    private void add(String outcome, byte[] bytes) throws IOException {
        files.add(Files.write(folder.resolve("file" + files.size()), bytes));
        expected.add(outcome);
    }
}
