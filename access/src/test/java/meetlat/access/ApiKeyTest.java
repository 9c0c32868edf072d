package meetlat.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    private static final String WRITTEN = "mlk_k3f9a1_" + "A".repeat(43);

    @Test
    void aKeyThatIsMadeReadsAsItself() {
        ApiKey key = GivenSources.key();

        assertThat(ApiKey.parse(key.text())).contains(key);
        assertThat(key.text()).matches("mlk_[0-9a-z]{8}_[A-Za-z0-9_-]{43}");
        assertThat(GivenSources.key().text()).isNotEqualTo(key.text());
    }

    @Test
    void theHashIsThatOfTheWholeKey() {
        // printf %s mlk_k3f9a1_AAA... | sha256sum
        assertThat(ApiKey.parse(WRITTEN).orElseThrow().hash())
                .isEqualTo("2286d8cd6aabe828d03ca00b6f57ced12e988d07a25dc66e1d90b91cf307811b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mlk_", "mlk_k3f9a1_short", "k3f9a1_", "mlk_K3F9A1_"})
    void whatIsNotWrittenAsAKeyIsNone(String beginning) {
        assertThat(ApiKey.parse(beginning + (beginning.endsWith("_") ? "A".repeat(42) : "")))
                .isEmpty();
    }

    @Test
    void noTextOfItTellsTheKey() {
        ApiKey key = ApiKey.parse(WRITTEN).orElseThrow();

        assertThat(key + " " + new Credentials.Key(key) + " " + GivenSources.stored(key))
                .doesNotContain("AAAA")
                .doesNotContain(key.hash());
    }
}
