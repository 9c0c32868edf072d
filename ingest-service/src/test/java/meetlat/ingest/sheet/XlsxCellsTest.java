package meetlat.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import meetlat.ingest.sheet.Cell.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cells of a workbook say. */
class XlsxCellsTest {

    @TempDir
    Path folder;

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("<c r='A1'><v>12</v></c>", number("12")),
                Arguments.of("<c r='A1' t='n'><v>1.50E2</v></c>", number("1.50E2")),
                Arguments.of("<c r='A1' t='s'><v>0</v></c>", text("ID")),
                Arguments.of("<c r='A1' t='str'><v>zo_x000D_&#10;en &amp; zo</v></c>", text("zo\r\nen & zo")),
                Arguments.of("<c r='A1' t='inlineStr'><is><t> a\u00a0</t></is></c>", text(" a\u00a0")),
                Arguments.of(
                        "<c r='A1' t='inlineStr'><is><r><rPr><b/></rPr><t>a</t></r><r><t><![CDATA[<b>]]></t></r></is></c>",
                        text("a<b>")),
                Arguments.of("<c r='A1' t='b'><v>1</v></c>", new Value.Truth(true)),
                Arguments.of("<c r='A1' t='b'><v>0</v></c>", new Value.Truth(false)),
                Arguments.of("<c r='A1' t='e'><v>#REF!</v></c>", new Value.Failure()),
                Arguments.of("<c r='A1'><f>1+1</f><v>2</v></c>", new Value.Formula()),
                Arguments.of("<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>", new Value.Formula()),
                Arguments.of("<c r='A1'><f t='shared' si='0'/><v>2</v></c>", new Value.Formula()),
                Arguments.of("<c r='A1' t='str'><f>\"x\"</f><v>x</v></c>", new Value.Formula()),
                Arguments.of("<c r='A1' s='1'><v>45474.3958333333</v></c>", moment("2024-07-01T09:30")),
                Arguments.of("<c r='A1' s='1'><v>0.5</v></c>", moment("1899-12-31T12:00")),
                Arguments.of("<c r='A1' s='1'><v>61</v></c>", moment("1900-03-01T00:00")),
                Arguments.of("<c r='A1' s='1'><v>2958465.5</v></c>", moment("9999-12-31T12:00")),
                Arguments.of("<c r='A1' s='1'><v>2958466</v></c>", number("2958466")),
                Arguments.of("<c r='A1' s='1'><v>-1</v></c>", number("-1")),
                Arguments.of("<c r='A1' t='d'><v>2024-07-01T09:30:00.5</v></c>", moment("2024-07-01T09:30:00.5")),
                Arguments.of("<c r='A1' t='d'><v>2024-07-01T09:30:00.5Z</v></c>", absolute("2024-07-01T09:30:00.5Z")),
                Arguments.of("<c r='A1' t='d'><v>2024-07-01T09:30:00+02:00</v></c>", absolute("2024-07-01T07:30:00Z")),
                Arguments.of("<c r='A1' t='d'><v>2024-07-01</v></c>", moment("2024-07-01T00:00")));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellIsReadAsWhatItIs(String xml, Value value) {
        assertThat(row(xml)).containsExactly(new Cell("Sheet1!A1", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59.9", "+10000-01-01", "1899-12-31", "-0001-01-01T00:00:00Z"})
    void aDateThatNoOfficeProgramHasIsDamage(String date) {
        assertThatThrownBy(() -> row("<c r='A1' t='d'><v>" + date + "</v></c>")).isInstanceOf(SheetRefused.class);
    }

    @Test
    void whatIsBlankStandsBeforeWhatIsNotAndEndsNoRow() {
        assertThat(row("<c r='B1' s='2'/><c r='C1' t='inlineStr'><is><t> \u00a0\n</t></is></c><c r='D1'><v>1</v></c>"
                        + "<c r='E1'><v></v></c><c r='XFD1' s='1'/>"))
                .containsExactly(
                        new Cell("Sheet1!A1", new Value.Blank()),
                        new Cell("Sheet1!B1", new Value.Blank()),
                        new Cell("Sheet1!C1", new Value.Blank()),
                        new Cell("Sheet1!D1", number("1")));
    }

    @Test
    void aFormulaOverSeveralCellsIsAFormulaInEach() {
        assertThat(row("<c r='A1'><f t='array' ref='A1:B1'>C1:D1*2</f><v>2</v></c><c r='B1'><v>4</v></c>"
                        + "<c r='C1'><v>1</v></c>"))
                .extracting(Cell::value)
                .containsExactly(new Value.Formula(), new Value.Formula(), number("1"));
    }

    @Test
    void theOfficeProgramsFormulasAreFormulas() {
        List<Row> rows = Exports.rows(Exports.file("office-formulas-nl.xlsx"));

        assertThat(rows.get(1).cells().get(10)).isEqualTo(new Cell("Form1!K2", new Value.Formula()));
        assertThat(Exports.eachCell(rows, Cell::value))
                .filteredOn(Value.Formula.class::isInstance)
                .hasSize(11 + 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Sheet1      | Sheet1!A1
                    Réponses    | Réponses!A1
                    Form1 (2)   | 'Form1 (2)'!A1
                    2024        | '2024'!A1
                    P1          | 'P1'!A1
                    R1C1        | 'R1C1'!A1
                    d'année     | 'd''année'!A1
                    """)
    void aReferenceNamesTheSheetAsOfficeProgramsDo(String sheet, String reference) {
        Path file = GivenWorkbook.ofForms()
                .withReplaced("xl/workbook.xml", "\"Sheet1\"", "\"" + sheet.replace("'", "&apos;") + "\"")
                .in(folder);

        assertThat(Exports.rows(file).get(0).cells().get(0).reference()).isEqualTo(reference);
    }

    private List<Cell> row(String cells) {
        Path file = GivenWorkbook.ofForms().withCells(cells).in(folder);
        return Exports.rows(file).stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static Value number(String number) {
        return new Value.Number(new BigDecimal(number));
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value absolute(String instant) {
        return new Value.Absolute(Instant.parse(instant));
    }

    private static Value moment(String moment) {
        return new Value.Moment(LocalDateTime.parse(moment));
    }
}
