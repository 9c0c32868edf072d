package meetlat.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * An export of 50,000 responses, none of its texts twice, is read in a heap of 24 MiB. The texts alone take more than
 * that.
 */
class LargeExportsTest {

    private static final int RESPONSES = 50_000;
    private static final int COLUMNS = 25;
    private static final int TEXTS = 8;
    private static final int HEAP = 24;
    private static final String READ = RESPONSES + " rows, " + RESPONSES * COLUMNS + " cells";

    @TempDir
    Path folder;

    private final Random random = new Random(4);

    @Test
    @Timeout(300)
    void aWorkbookIsReadInConstantMemory() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row < RESPONSES; row++) {
                for (int column = 0; column < COLUMNS - 1; column++) {
                    if (column < TEXTS) {
                        sheet.value(row, column, answer(row, column));
                    } else {
                        sheet.value(row, column, random.nextInt(1_000));
                    }
                }
                sheet.value(row, COLUMNS - 1, LocalDateTime.of(2024, 7, 1, 9, 30));
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }

        assertThat(SmallHeap.run(HEAP, SmallHeap.class, file)).containsExactly(READ);
    }

    @Test
    @Timeout(300)
    void aCsvFileIsReadInConstantMemory() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < RESPONSES; row++) {
                for (int column = 0; column < COLUMNS - 1; column++) {
                    out.write(answer(row, column) + ';');
                }
                out.write("7/1/24 09:30:00\r\n");
            }
        }

        assertThat(SmallHeap.run(HEAP, SmallHeap.class, file)).containsExactly(READ);
    }

    private String answer(int row, int column) {
        return "answer to question " + column + " of response " + row + " " + Long.toHexString(random.nextLong());
    }
}
