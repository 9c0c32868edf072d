package meetlat.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.Wording;
import meetlat.ingest.sheet.SheetRefused.Kind;
import meetlat.ingest.sheet.SheetRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no export is refused with its reason. */
class SheetRefusedTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "office.xls, OLD_EXCEL, UNKNOWN_TYPE",
        "office.ods, OPEN_DOCUMENT, UNKNOWN_TYPE",
        "office.xlsm, MACRO, UNKNOWN_TYPE",
        "office-html.xls, UNKNOWN_TYPE, UNKNOWN_TYPE",
        "office.pdf, UNKNOWN_TYPE, UNKNOWN_TYPE",
        "office-password.xlsx, PASSWORD_PROTECTED, UNREADABLE"
    })
    void aFileOfAnotherTypeIsRefusedForWhatItIs(String name, Reason reason, Kind kind) {
        SheetRefused refused = refusal(Exports.file(name));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.kind()).isEqualTo(kind);
    }

    static Stream<Arguments> bytes() {
        return Stream.of(
                Arguments.of("", Reason.EMPTY),
                Arguments.of("\n \n;;\n", Reason.EMPTY),
                Arguments.of("a;b\u0000;c", Reason.UNKNOWN_TYPE),
                Arguments.of("\u00ff\u00fea\u0000\u0000\u0000", Reason.UNKNOWN_TYPE),
                Arguments.of("\u00ff\u00fea\u0000b", Reason.DAMAGED),
                Arguments.of("\u00ef\u00bb\u00bfa;b\u00e9", Reason.DAMAGED),
                Arguments.of("a;b\u0081", Reason.UNKNOWN_TYPE),
                Arguments.of(" <html><table>", Reason.UNKNOWN_TYPE),
                Arguments.of("\u00ef\u00bb\u00bf<?xml version='1.0'?>", Reason.UNKNOWN_TYPE),
                Arguments.of("{\\rtf1 x}", Reason.UNKNOWN_TYPE),
                Arguments.of("PK\u0003\u0004", Reason.DAMAGED),
                Arguments.of("PK\u0005\u0006" + "\u0000".repeat(18), Reason.UNKNOWN_TYPE),
                Arguments.of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", Reason.UNKNOWN_TYPE));
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void bytesThatAreNoExportAreRefused(String latin1, Reason reason) {
        Path file = GivenWorkbook.file(folder, latin1.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal(file).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void aTruncatedWorkbookIsDamaged(double part) throws IOException {
        byte[] whole = Files.readAllBytes(Exports.file("forms-en.xlsx"));
        Path file = GivenWorkbook.file(folder, Arrays.copyOf(whole, (int) (whole.length * part)));

        assertThat(refusal(file).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aZipThatIsNoWorkbookIsOfAnUnknownType() {
        GivenWorkbook document = GivenWorkbook.ofForms().withPart("xl/workbook.xml", "<document/>");
        GivenWorkbook other = GivenWorkbook.ofForms().withPart("readme.txt", "nothing");
        other.parts().keySet().removeIf(name -> !name.equals("readme.txt"));

        assertThat(refusal(document.in(folder)).reason()).isEqualTo(Reason.UNKNOWN_TYPE);
        assertThat(refusal(other.in(folder)).reason()).isEqualTo(Reason.UNKNOWN_TYPE);
    }

    @Test
    void aWorkbookWithNothingInAnyVisibleSheetIsEmpty() {
        assertThat(refusal(GivenWorkbook.ofForms()
                                .withCells("<c r='A1' s='1'/>")
                                .in(folder))
                        .reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void aRefusalIsWordedWithItsLimitAndItsPlace() {
        Path file = Exports.file("forms-en.csv");

        SheetRefused refused = catchThrowableOfType(
                SheetRefused.class, () -> Exports.rows(file, SheetLimits.DEFAULTS.withMaxCellCharacters(20)));

        assertThat(refused.wording()).isEqualTo(Wording.of(FaultCode.SHEET_CELL_TOO_LONG, 20));
        assertThat(refused.place()).isEqualTo("G1");
        assertThat(refused.kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms-en.csv", "forms-en.xlsx"})
    void moreRowsOrColumnsThanAreReadAreRefused(String name) {
        assertThat(reason(name, SheetLimits.DEFAULTS.withMaxRows(12))).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(reason(name, SheetLimits.DEFAULTS.withMaxColumns(17))).isEqualTo(Reason.TOO_MANY_COLUMNS);
        assertThat(Exports.rows(
                        Exports.file(name), SheetLimits.DEFAULTS.withMaxRows(13).withMaxColumns(18)))
                .hasSize(13);
    }

    private static Reason reason(String name, SheetLimits limits) {
        return catchThrowableOfType(SheetRefused.class, () -> Exports.rows(Exports.file(name), limits))
                .reason();
    }

    private static SheetRefused refusal(Path file) {
        return catchThrowableOfType(SheetRefused.class, () -> Exports.rows(file));
    }
}
