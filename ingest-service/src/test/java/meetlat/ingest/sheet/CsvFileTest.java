package meetlat.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import meetlat.ingest.sheet.Cell.Value;
import meetlat.ingest.sheet.SheetRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @TempDir
    Path folder;

    @Test
    void aRecordIsOneRowHoweverManyLinesItHas() {
        assertThat(rows("a,\"b\r\n\r\nc\"\r\n\r\n , ,\n1,,\"say \"\"so\"\"\"\n"))
                .containsExactly(
                        new Row(1, List.of(text("A1", "a"), text("B1", "b\r\n\r\nc"))),
                        new Row(4, List.of(text("A4", "1"), blank("B4"), text("C4", "say \"so\""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b\n1;2\n",
                "a,b\n1,2\n",
                "a\tb\r1\t2",
                "\"a\";\"b\"\n1;2",
                "sep=;\na;b\n1;2\n",
                "SEP=,\r\na,b\r\n1,2",
                "sep=\t\ra\tb\r1\t2"
            })
    void theDelimiterIsFound(String csv) {
        assertThat(rows(csv))
                .containsExactly(
                        new Row(1, List.of(text("A1", "a"), text("B1", "b"))),
                        new Row(2, List.of(text("A2", "1"), text("B2", "2"))));
    }

    @Test
    void whatStandsInQuotesDoesNotDecideOnTheDelimiter() {
        assertThat(rows("\"x, y, z, \n, ,\";b\n").get(0).cells())
                .containsExactly(text("A1", "x, y, z, \n, ,"), text("B1", "b"));
    }

    @Test
    void blankLinesBeforeTheHeaderAreCounted() {
        assertThat(rows("\n\na;b").get(0).number()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n\"1;2\n", "a;b\n\"1\"x;2\n"})
    void quotesThatDoNotMatchAreNamedByTheirRow(String csv) {
        SheetRefused refused = catchThrowableOfType(SheetRefused.class, () -> rows(csv));

        assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refused.place()).isEqualTo("A2");
    }

    private List<Row> rows(String csv) {
        return Exports.rows(GivenWorkbook.file(folder, csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static Cell text(String reference, String text) {
        return new Cell(reference, new Value.Text(text));
    }

    private static Cell blank(String reference) {
        return new Cell(reference, new Value.Blank());
    }
}
