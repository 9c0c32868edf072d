package meetlat.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import meetlat.ingest.push.RejectionTargets.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://forms.example/hook?code=sesame",
                "HTTPS://forms.example:8443/",
                "http://localhost:9000/hook",
                "http://127.0.0.1/",
                "http://[::1]:9000/"
            })
    void isReachedByHttpsOrOnThisMachineAndDoesNotSayWhere(String url) {
        assertThat(new Target(URI.create(url), "secret")).hasToString("Target");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://forms.example/sesame",
                "http://localhost.forms.example/sesame",
                "ftp://localhost/sesame",
                "https:sesame",
                "/sesame"
            })
    void isNotReachedOtherwise(String url) {
        URI address = URI.create(url);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Target(address, "secret"))
                .satisfies(refusal -> assertThat(refusal).message().doesNotContain("sesame"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void needsASecret(String secret) {
        URI address = URI.create("https://forms.example");

        assertThatIllegalArgumentException().isThrownBy(() -> new Target(address, secret));
    }
}
