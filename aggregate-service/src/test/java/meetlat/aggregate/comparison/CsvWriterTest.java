package meetlat.aggregate.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void fieldsWithCommasQuotesOrLineBreaksAreQuoted() {
        assertThat(line("a", "b,c", "d\"e", "f\ng", null, new BigDecimal("30.0")))
                .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",,30.0\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void aTextThatASpreadsheetWouldTakeForAFormulaIsMadeAText(String formula) {
        assertThat(line(formula)).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void alsoBehindATabOrALineBreak() {
        assertThat(line("\t=1", "\r=1")).isEqualTo("'\t=1,\"'\r=1\"\r\n");
    }

    @Test
    void aNumberStaysANumber() {
        assertThat(line(new BigDecimal(-3), new BigDecimal("1E+3"))).isEqualTo("-3,1000\r\n");
    }

    private static String line(@Nullable Object... fields) {
        StringBuilder out = new StringBuilder();
        new CsvWriter(out).line(fields);
        return out.toString();
    }
}
