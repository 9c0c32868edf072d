package meetlat.aggregate.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import meetlat.aggregate.export.CsvExport.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void aTextThatASpreadsheetWouldTakeForAFormulaIsMadeAText(String formula) throws IOException {
        assertThat(written(Dialect.COMMA, Field.of(formula))).isEqualTo("\uFEFFcolumn\r\n'" + formula + "\r\n");
    }

    @Test
    void aNumberStaysANumberAndIsWrittenAsTheReadersSpreadsheetExpects() throws IOException {
        Field[] fields = {Field.of(new BigDecimal("-7.5")), Field.EMPTY, Field.of(Instant.EPOCH), Field.of("a;b,c")};

        assertThat(written(Dialect.COMMA, fields))
                .isEqualTo("\uFEFFcolumn\r\n-7.5,,1970-01-01T00:00:00Z,\"a;b,c\"\r\n");
        assertThat(written(Dialect.SEMICOLON, fields))
                .isEqualTo("\uFEFFcolumn\r\n-7,5;;1970-01-01T00:00:00Z;\"a;b,c\"\r\n");
    }

    private static String written(Dialect dialect, Field... fields) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExport(dialect).write(new Export(List.of(), List.of("column"), Stream.of(List.of(fields))), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
