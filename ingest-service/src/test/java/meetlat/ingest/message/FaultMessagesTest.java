package meetlat.ingest.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultMessagesTest {

    private final FaultMessages messages = new FaultMessages();

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void everyCodeHasATextInEveryLanguageAndNoTextIsLeftOver(String language) throws IOException {
        TreeSet<String> codes = new TreeSet<>(
                Arrays.stream(FaultCode.values()).map(FaultCode::id).toList());
        codes.add("or");

        assertThat(bundle(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de"})
    void theTextsOfALanguageUseTheSameValuesAsTheEnglishOnes(String language) throws IOException {
        Properties english = bundle("en");
        Properties other = bundle(language);
        for (String code : english.stringPropertyNames()) {
            for (String value : List.of("{0}", "{1}", "{2}")) {
                assertThat(other.getProperty(code).contains(value))
                        .as("%s: %s", code, value)
                        .isEqualTo(english.getProperty(code).contains(value));
            }
            assertThat(other.getProperty(code)).as(code).doesNotContain("'");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | moet een geheel getal van 0 tot en met 1.000 of een van "ja", "nee" zijn, of leeg
            fr | doit être un nombre entier de 0 à 1\u202f000 ou une option parmi "ja", "nee", ou vide
            de | muss eine ganze Zahl von 0 bis 1.000 oder eines von "ja", "nee" sein, oder leer
            en | must be a whole number from 0 to 1,000 or one of "ja", "nee", or blank
            """)
    void alternativesAreJoinedAndNumbersWrittenAsTheReaderWritesThem(String language, String message) {
        Wording wording = Wording.of(
                FaultCode.EXPECTED,
                List.of(Wording.of(FaultCode.COUNT, 0L, 1000L), Wording.of(FaultCode.OPTION, "\"ja\", \"nee\"")));

        assertThat(messages.message(wording, Locale.forLanguageTag(language))).isEqualTo(message);
    }

    @Test
    void aCodeIsWrittenWithHyphens() {
        assertThat(FaultCode.BEFORE_1970.id()).isEqualTo("before-1970");
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                FaultMessagesTest.class.getResourceAsStream("/messages/faults_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
