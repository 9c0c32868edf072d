package meetlat.aggregate.annex.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import meetlat.aggregate.annex.Look;
import meetlat.aggregate.annex.Note.Flagged;
import meetlat.schemas.ResultsLevel;
import meetlat.schemas.VersionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de"})
    void everyLanguageHasTheSameWordsWithTheSamePlaces(String language) throws IOException {
        Properties english = bundle("en");
        Properties words = bundle(language);

        assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(words.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(words, key)).as(key).isEqualTo(places(english, key)));
        // A message format would take it for a quotation mark.
        assertThat(words.values())
                .allSatisfy(
                        text -> assertThat((String) text).doesNotContain("'").isNotBlank());
    }

    @Test
    void everyLookFlagLevelAndStatusHasItsWords() throws IOException {
        assertThat(bundle("en").stringPropertyNames())
                .containsAll(Stream.of(
                                Arrays.stream(Look.values())
                                        .filter(look -> look != Look.REPORTED)
                                        .flatMap(look -> Stream.of("look." + look.id(), "reading." + look.id())),
                                Arrays.stream(Flagged.values()).map(flag -> "note." + flag.id()),
                                Arrays.stream(ResultsLevel.values())
                                        .map(level -> "level." + level.name().toLowerCase(java.util.Locale.ROOT)),
                                Arrays.stream(VersionStatus.values()).map(status -> "status." + status.id()))
                        .flatMap(keys -> keys)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | 1.234,5 | 25 oktober 2022
            fr | 1 234,5 | 25 octobre 2022
            de | 1.234,5 | 25. Oktober 2022
            en | 1,234.5 | 25 October 2022
            """)
    void numbersAndDatesAreAsTheReaderWritesThem(String language, String number, String date) {
        AnnexWords words = AnnexWords.of(language, ZoneOffset.UTC);

        assertThat(words.number(new BigDecimal("1234.5")).replace('\u00a0', ' '))
                .isEqualTo(number);
        assertThat(words.date(LocalDate.parse("2022-10-25"))).isEqualTo(date);
    }

    private static String places(Properties words, String key) {
        return words.getProperty(key)
                .chars()
                .filter(Character::isDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                getClass().getResourceAsStream("/messages/annex_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
