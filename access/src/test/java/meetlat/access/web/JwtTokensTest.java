package meetlat.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import meetlat.access.AccessRefused;
import meetlat.access.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

class JwtTokensTest {

    static Stream<RuntimeException> whatTheDecoderThrows() {
        return Stream.of(
                new JwtException("the keys cannot be had"),
                new JwtDecoderInitializationException("the issuer does not answer", new IllegalStateException()));
    }

    @ParameterizedTest
    @MethodSource("whatTheDecoderThrows")
    void anIssuerThatDoesNotAnswerIsNoFaultOfTheCaller(RuntimeException outage) {
        JwtTokens tokens = new JwtTokens(token -> {
            throw outage;
        });

        assertThatThrownBy(() -> tokens.client("token")).isInstanceOfSatisfying(AccessRefused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(Refusal.UNAVAILABLE);
            assertThat(refused.retryAfter()).contains(Duration.ofSeconds(5));
        });
    }
}
