package meetlat.ingest.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymsTest {

    private static final String HEX = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    private static final String BASE64 = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final Pseudonyms pseudonyms = new Pseudonyms(PseudonymKey.parse(HEX));

    /** Held against {@code printf an@voorbeeld.be | openssl dgst -sha256 -mac HMAC -macopt hexkey:0001...}. */
    @Test
    void aPseudonymIsTheBeginningOfAnHmac() {
        assertThat(pseudonyms.of("an@voorbeeld.be")).isEqualTo("6703ddd7fb5775a4e3bd0b27f35da6a3");
    }

    @ParameterizedTest
    @ValueSource(strings = {" an@voorbeeld.be\n", "An@Voorbeeld.BE", "an＠voorbeeld.be", "\u00a0an@voorbeeld.be"})
    void howAnAddressIsWrittenMakesNoDifference(String address) {
        assertThat(pseudonyms.of(address)).isEqualTo(pseudonyms.of("an@voorbeeld.be"));
    }

    @Test
    void anotherAddressAndAnotherKeyGiveOthers() {
        Pseudonyms ofAnotherKey = new Pseudonyms(PseudonymKey.parse(HEX.replace("00", "ff")));

        assertThat(pseudonyms.of("jan@voorbeeld.be")).isNotEqualTo(pseudonyms.of("an@voorbeeld.be"));
        assertThat(ofAnotherKey.of("an@voorbeeld.be")).isNotEqualTo(pseudonyms.of("an@voorbeeld.be"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "anonymous", " Anonymous "})
    void nobodyHasNone(String address) {
        assertThat(pseudonyms.of(address)).isNull();
    }

    @Test
    void aKeyIsWrittenInBase64OrHexadecimal() {
        Pseudonyms sameKey = new Pseudonyms(PseudonymKey.parse(BASE64 + "\n"));

        assertThat(sameKey.of("an@voorbeeld.be")).isEqualTo(pseudonyms.of("an@voorbeeld.be"));
    }

    @Test
    void aKeyThatIsNoneIsRefusedWithoutQuotingIt() {
        assertRefused(HEX.substring(2), "has 31 bytes; it takes at least 32 random ones");
        assertRefused("", "has 0 bytes; it takes at least 32 random ones");
        assertRefused("secret, not base64", "is neither base64 nor hexadecimal");
        assertRefused("00".repeat(32), "is not random: most of its bytes are the same");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> PseudonymKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message)
                .hasNoCause();
    }
}
