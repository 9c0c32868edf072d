package meetlat.ingest.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "nl,nl",
        "'fr-BE,fr;q=0.9,en;q=0.8',fr-BE",
        "'en;q=0.5, de;q=0.7',de",
        "'it, es;q=0.9, nl;q=0.1',nl",
        "'nl;q=0, fr;q=0.2',fr",
        "it,en",
        "*,en",
        "'nl;q=lots',en",
        "',,;',en",
        "'',en"
    })
    void theCallerReadsTheLanguageItLikesBestOfThoseThereAre(String acceptLanguage, String reader) {
        assertThat(ReaderLanguage.of(acceptLanguage).toLanguageTag()).isEqualTo(reader);
    }

    @Test
    void whoDoesNotSayReadsEnglish() {
        assertThat(ReaderLanguage.of(null)).isEqualTo(Locale.ENGLISH);
    }
}
