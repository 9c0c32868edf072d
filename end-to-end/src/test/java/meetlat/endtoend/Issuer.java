package meetlat.endtoend;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** An OAuth2 server as services see one: its description of itself, its keys, and the tokens that it signs. */
final class Issuer implements AutoCloseable {

    private static final String AUDIENCE = "meetlat";

    private final RSAKey key = newKey("1");
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile CountDownLatch answering = new CountDownLatch(1);

    private Issuer(HttpServer server) {
        this.server = server;
    }

    /** One that takes connections and answers nothing yet. */
    static Issuer hanging() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Issuer issuer = new Issuer(server);
            server.setExecutor(issuer.threads);
            String description = JsonMapper.shared()
                    .writeValueAsString(Map.of("issuer", issuer.address(), "jwks_uri", issuer.address() + "/keys"));
            server.createContext("/.well-known/openid-configuration", exchange -> issuer.answer(exchange, description));
            server.createContext("/keys", exchange -> issuer.answer(exchange, new JWKSet(issuer.key).toString()));
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a service that takes this issuer's tokens. */
    Map<String, String> settings() {
        return Map.of(
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUERURI", address(), "MEETLAT_ACCESS_AUDIENCE", AUDIENCE);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        try {
            answering.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    void hangs() {
        answering = new CountDownLatch(1);
    }

    void answers() {
        answering.countDown();
    }

    /** A token in order. */
    String token(String client) {
        return token(claims(client));
    }

    String token(JWTClaimsSet.Builder claims) {
        return token(claims, key);
    }

    static String token(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a token in order says, to be changed. */
    JWTClaimsSet.Builder claims(String client) {
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .audience(AUDIENCE)
                .claim("azp", client)
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        answers();
        server.stop(0);
        threads.shutdownNow();
    }
}
