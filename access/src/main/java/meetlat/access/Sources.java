package meetlat.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that are known, as of one reading of the file. */
public final class Sources {

    private final Map<String, Source> byName;
    private final Map<String, Source> byClient = new HashMap<>();
    private final Map<String, Held> byKeyId = new HashMap<>();

    private record Held(Source source, StoredKey key) {}

    public Sources(List<Source> sources) {
        byName = sources.stream().collect(Collectors.toUnmodifiableMap(Source::name, Function.identity()));
        for (Source source : sources) {
            source.client().ifPresent(client -> byClient.put(client, source));
            source.keys().forEach(key -> byKeyId.put(key.id(), new Held(source, key)));
        }
    }

    public static Sources none() {
        return new Sources(List.of());
    }

    public Optional<Source> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The source that a key belongs to. Throws {@link AccessRefused} for a key that is unknown, wrong or expired. */
    public Source ofKey(ApiKey key, Instant now) {
        @Nullable Held held = byKeyId.get(key.id());
        if (held == null || !held.key().isOf(key)) {
            throw new AccessRefused(
                    Refusal.WRONG_KEY,
                    "This API key is not known. It may have been replaced: ask whoever runs Meetlat for the new one.");
        }
        if (held.key().isExpiredAt(now)) {
            throw new AccessRefused(
                    Refusal.EXPIRED_KEY, "This API key has expired. Ask whoever runs Meetlat for a new one.");
        }
        return held.source();
    }

    /** The source that an OAuth2 client stands for. Throws {@link AccessRefused} when none has it. */
    public Source ofClient(String client) {
        @Nullable Source source = byClient.get(client);
        if (source == null) {
            throw new AccessRefused(
                    Refusal.UNKNOWN_CLIENT,
                    "The token is in order, but its client is not known here. Have whoever runs Meetlat name the client "
                            + "at a source.");
        }
        return source;
    }

    /** What is known, in a few words without secrets. */
    @Override
    public String toString() {
        return byName.values().stream()
                .map(source -> source.name() + " (" + source.role().id() + ")")
                .sorted()
                .collect(Collectors.joining(", ", byName.size() + " sources: ", ""));
    }
}
