package meetlat.endtoend;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import meetlat.access.ApiKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Who calls in the tests, and with which key. The keys are made once and known to every system that tests start. */
enum As {
    PUBLIC(""),
    /** Sends for all forms and projects. */
    SUBMITTER("role: submitter, forms: \"*\", projects: \"*\", client: submitter-flow"),
    VERVIERS("role: submitter, forms: \"*\", projects: [verviers]"),
    GENT("role: submitter, forms: \"*\", projects: [gent]"),
    /** Signs with {@link #SECRET}. */
    SIGNER("role: submitter, forms: \"*\", projects: \"*\", signature: {secret: " + As.SECRET + "}"),
    /** May make few requests in a minute. */
    LIMITED("role: submitter, forms: \"*\", projects: \"*\"", As.FEW),
    /** Is told of rejections; in no sources file until a test says where. */
    TOLD(""),
    EVALUATOR("role: evaluator, client: evaluator-flow"),
    OPERATOR("role: operator"),
    WRONG_KEY(""),
    EXPIRED_KEY("role: operator");

    static final String SECRET = "0123456789abcdef0123456789abcdef";

    /** In a minute. */
    static final int FEW = 30;

    private static final int MANY = 1_000_000;

    private static final Map<As, ApiKey> KEYS = generated();

    private final String settings;
    private final int ratePerMinute;

    As(String settings) {
        this(settings, MANY);
    }

    As(String settings, int ratePerMinute) {
        this.settings = settings;
        this.ratePerMinute = ratePerMinute;
    }

    private static Map<As, ApiKey> generated() {
        SecureRandom random = new SecureRandom();
        Map<As, ApiKey> keys = new EnumMap<>(As.class);
        for (As caller : values()) {
            if (caller != PUBLIC) {
                keys.put(caller, ApiKey.generate(random));
            }
        }
        return keys;
    }

    /** The key that is sent; none for the public. */
    Optional<String> key() {
        @Nullable ApiKey key = KEYS.get(this);
        return Optional.ofNullable(key).map(ApiKey::text);
    }

    /** The name of the source. */
    String source() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The OAuth2 client whose tokens stand for the source, where it has one. */
    String client() {
        return source() + "-flow";
    }

    /** Its entry in a sources file. */
    String entry(String settings) {
        return "  - {name: " + source() + ", " + settings + ", ratePerMinute: " + ratePerMinute + ", keys: [" + stored()
                + "]}\n";
    }

    /** The sources file of a system under test. */
    static String sourcesFile() {
        StringBuilder yaml = new StringBuilder("sources:\n");
        for (As caller : values()) {
            if (!caller.settings.isEmpty()) {
                yaml.append(caller.entry(caller.settings));
            }
        }
        return yaml.toString();
    }

    /** The keys as the local start keeps them. */
    static String keysFile() {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "submitter", KEYS.get(SUBMITTER).text(),
                        "evaluator", KEYS.get(EVALUATOR).text(),
                        "operator", KEYS.get(OPERATOR).text()));
    }

    private String stored() {
        ApiKey key = KEYS.get(this);
        String until = this == EXPIRED_KEY ? ", until: 2020-01-01T00:00:00Z" : "";
        return "{id: \"" + key.id() + "\", hash: \"" + key.hash() + "\"" + until + "}";
    }
}
