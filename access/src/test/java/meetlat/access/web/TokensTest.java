package meetlat.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import meetlat.access.KnownSources;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.access.Source;
import meetlat.access.Sources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Tokens of an OAuth2 server whose keys are served on this machine. */
@SpringBootTest(classes = GivenApp.class, properties = "meetlat.access.audience=meetlat")
@AutoConfigureMockMvc
class TokensTest {

    private static RSAKey key;
    private static HttpServer issuer;

    @TestBean
    private KnownSources knownSources;

    @Autowired
    private MockMvcTester http;

    static KnownSources knownSources() {
        Source flow = new Source(
                "ifg-forms",
                Role.SUBMITTER,
                new Scope.Every(),
                new Scope.Every(),
                List.of(),
                Optional.of("verviers-flow"),
                Optional.empty(),
                Source.DEFAULT_RATE_PER_MINUTE,
                Optional.empty());
        return () -> new Sources(List.of(flow));
    }

    @BeforeAll
    static void givenAnIssuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("1").generate();
        byte[] keys = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        issuer.start();
    }

    @AfterAll
    static void stop() {
        issuer.stop(0);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", TokensTest::keysAddress);
    }

    private static String keysAddress() {
        return "http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys";
    }

    @Test
    void aTokenIsTheSourceOfItsClientWhereverItsServerWritesIt() {
        for (String claim : List.of("azp", "client_id", "sub")) {
            assertThat(caller(token(claims().claim(claim, "verviers-flow"), key)))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.source")
                    .isEqualTo("ifg-forms");
        }
        assertThat(caller(token(claims().claim("azp", "verviers-flow").subject("somebody"), key)))
                .hasStatusOk();
    }

    @Test
    void aTokenOfAnUnknownClientIs403() {
        assertThat(caller(token(claims().claim("azp", "other").subject("verviers-flow"), key)))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("unknown-client");
    }

    @Test
    void aTokenThatIsNotInOrderIs401() throws JOSEException {
        RSAKey other = new RSAKeyGenerator(2048).keyID("1").generate();
        List<String> wrong = List.of(
                token(claims().claim("azp", "verviers-flow"), other),
                token(claims().claim("azp", "verviers-flow").audience("another"), key),
                token(claims().claim("azp", "verviers-flow").audience((String) null), key),
                token(
                        claims().claim("azp", "verviers-flow")
                                .expirationTime(Date.from(Instant.now().minusSeconds(600))),
                        key),
                token(claims(), key),
                "nonsense");
        for (String token : wrong) {
            MvcTestResult answer = caller(token);
            assertThat(answer).as(token).hasStatus(401);
            assertThat(answer).bodyJson().extractingPath("$.reason").isEqualTo("wrong-token");
            assertThat(answer).bodyText().doesNotContain(token);
        }
    }

    @Test
    void aServiceThatTakesTokensForAnyAudienceDoesNotStart() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(GivenApp.class)
                        .run(
                                "--server.port=0",
                                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + keysAddress()))
                .rootCause()
                .hasMessageStartingWith("meetlat.access.audience must be set");
    }

    private MvcTestResult caller(String token) {
        return http.get()
                .uri("/api/v1/caller")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .audience("meetlat")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private static String token(JWTClaimsSet.Builder claims, RSAKey signedWith) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims.build());
            jwt.sign(new RSASSASigner(signedWith));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
