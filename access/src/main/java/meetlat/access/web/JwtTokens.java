package meetlat.access.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import meetlat.access.AccessRefused;
import meetlat.access.Refusal;
import meetlat.access.TokenReader;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tokens that are JWTs; Spring's decoder checks signature, issuer, times and audience. */
final class JwtTokens implements TokenReader {

    private static final Duration COME_BACK = Duration.ofSeconds(5);

    /** A check takes far less than a millisecond, unless the issuer has to be asked. */
    private static final int AT_A_TIME = 8;

    private static final int MOST_PROVEN = 100;

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final JwtDecoder decoder;
    /** While the issuer hangs, checks wait for it one behind the other: calls with a key need threads too. */
    private final Semaphore room = new Semaphore(AT_A_TIME);
    /** Apart from those whose key has to be asked for, which anybody can send in any number. */
    private final Semaphore roomForProvenKeys = new Semaphore(AT_A_TIME);

    /** Headers, as they are encoded, of tokens that were in order: they name the key, and are the same while it is. */
    private final Set<String> proven = ConcurrentHashMap.newKeySet();

    JwtTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    /** Servers differ in where they write the client. */
    @Override
    public String client(String token) {
        Jwt jwt = decoded(token);
        return Stream.of("azp", "client_id", "sub")
                .map(jwt::getClaimAsString)
                .filter(client -> client != null && !client.isBlank())
                .findFirst()
                .orElseThrow(() -> new AccessRefused(
                        Refusal.WRONG_TOKEN, "The token names no client: azp, client_id or sub is needed."));
    }

    private Jwt decoded(String token) {
        String header = token.substring(0, Math.max(0, token.indexOf('.')));
        Semaphore used = proven.contains(header) ? roomForProvenKeys : room;
        if (!entered(used)) {
            throw unavailable();
        }
        try {
            Jwt jwt = decoder.decode(token);
            remember(header);
            return jwt;
        } catch (BadJwtException e) {
            // What is wrong may quote the token.
            throw new AccessRefused(
                    Refusal.WRONG_TOKEN,
                    "The token is not in order: it has expired, or is of another issuer or for another audience. Get a "
                            + "new one.");
        } catch (JwtException | JwtDecoderInitializationException e) {
            throw unavailable();
        } finally {
            used.release();
        }
    }

    /** Only the issuer adds to them; should it change its keys that often, they are learnt anew. */
    private void remember(String header) {
        if (proven.size() >= MOST_PROVEN && !proven.contains(header)) {
            proven.clear();
        }
        proven.add(header);
    }

    private static boolean entered(Semaphore room) {
        try {
            return room.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static AccessRefused unavailable() {
        return new AccessRefused(
                Refusal.UNAVAILABLE,
                "Tokens cannot be checked now, because their issuer does not answer. Try again later.",
                COME_BACK);
    }
}
