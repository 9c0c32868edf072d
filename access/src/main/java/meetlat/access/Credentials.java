package meetlat.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a request shows to say who makes it. */
public sealed interface Credentials {

    /** Nothing. */
    record None() implements Credentials {}

    /** An API key. */
    record Key(ApiKey key) implements Credentials {}

    /** A token that an OAuth2 server gave out, not looked at yet. */
    record Token(String text) implements Credentials {

        @Override
        public String toString() {
            return "token";
        }
    }

    /**
     * Reads the two headers, of which one is enough; a key may also stand where a token does, for programs such as
     * Prometheus that send no header of their own choice.
     *
     * @param apiKey the header X-API-Key
     * @param authorization the header Authorization
     * @throws AccessRefused when they cannot be read
     */
    static Credentials of(@Nullable String apiKey, @Nullable String authorization) {
        if (apiKey != null && authorization != null) {
            throw wrong("Send either X-API-Key or Authorization, not both.");
        }
        if (apiKey != null) {
            return key(apiKey);
        }
        return authorization == null ? new None() : bearer(authorization.strip());
    }

    private static Credentials bearer(String authorization) {
        String scheme = "bearer ";
        if (!authorization.toLowerCase(Locale.ROOT).startsWith(scheme)) {
            throw wrong("Authorization is read as Bearer followed by a token or an API key.");
        }
        String text = authorization.substring(scheme.length()).strip();
        return text.startsWith(ApiKey.PREFIX) ? key(text) : new Token(text);
    }

    private static Key key(String text) {
        return new Key(ApiKey.parse(text.strip())
                .orElseThrow(() -> wrong("This is not an API key: those begin with " + ApiKey.PREFIX
                        + " and are sent whole. Compare it with what you were given.")));
    }

    private static AccessRefused wrong(String detail) {
        return new AccessRefused(Refusal.WRONG_CREDENTIALS, detail);
    }
}
