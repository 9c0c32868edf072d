package meetlat.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    @Test
    void aDigestIsWrittenAsItWasRead() {
        String text = "02d0ebce7e4dd2fdfb327e7436b7087b";

        assertThat(Digest.of(text)).hasToString(text);
        assertThat(Digest.of(text)).isNotEqualTo(Digest.of(text.replace('b', 'c')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "02d0ebce7e4dd2fdfb327e7436b7087",
                "02d0ebce7e4dd2fdfb327e7436b7087b0",
                "+2d0ebce7e4dd2fdfb327e7436b7087b",
                "02d0ebce7e4dd2fdgb327e7436b7087b"
            })
    void onlyThirtyTwoHexadecimalDigitsAreADigest(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Digest.of(text));
    }
}
