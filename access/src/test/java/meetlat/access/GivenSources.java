package meetlat.access;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Sources and keys for tests. */
public final class GivenSources {

    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    public static final String SECRET = "0123456789abcdef0123456789abcdef";

    private GivenSources() {}

    /** A key like no other. */
    public static ApiKey key() {
        return ApiKey.generate(new SecureRandom());
    }

    public static StoredKey stored(ApiKey key) {
        return new StoredKey(key.id(), key.hash(), Optional.empty());
    }

    public static StoredKey storedUntil(ApiKey key, Instant until) {
        return new StoredKey(key.id(), key.hash(), Optional.of(until));
    }

    public static Source submitter(String name, StoredKey... keys) {
        return new Source(
                name,
                Role.SUBMITTER,
                new Scope.Every(),
                new Scope.Only(new TreeSet<>(List.of("verviers"))),
                List.of(keys),
                Optional.of(name + "-client"),
                Optional.empty(),
                3,
                Optional.empty());
    }
}
