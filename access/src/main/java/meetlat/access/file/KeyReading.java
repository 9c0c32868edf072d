package meetlat.access.file;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import meetlat.access.StoredKey;

/** Reads what is kept of a key. */
final class KeyReading {

    private static final Pattern ID = Pattern.compile("[0-9a-z]{4,32}");
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");

    private final Uniqueness ids;

    KeyReading(Mistakes mistakes) {
        this.ids = new Uniqueness("key", mistakes);
    }

    Optional<StoredKey> read(Entry entry) {
        Optional<String> id = entry.needed("id").filter(found -> isId(entry, found));
        Optional<String> hash = entry.needed("hash").filter(found -> isHash(entry, found));
        Optional<Instant> until = entry.text("until").flatMap(found -> moment(entry, found));
        return id.flatMap(found -> hash.map(given -> new StoredKey(found, given.toLowerCase(Locale.ROOT), until)));
    }

    private boolean isId(Entry entry, String id) {
        if (!ID.matcher(id).matches()) {
            entry.mistake("id", "is not 4 to 32 small letters and digits", "copy it from the key, between the two _");
            return false;
        }
        ids.check(id, entry.lineOf("id"));
        return true;
    }

    private static boolean isHash(Entry entry, String hash) {
        boolean right = HASH.matcher(hash).matches();
        if (!right) {
            entry.mistake(
                    "hash", "is not 64 hexadecimal digits", "make the key with ./meetlat keys add, which writes it");
        }
        return right;
    }

    private static Optional<Instant> moment(Entry entry, String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            entry.mistake("until", "is not a moment with its offset", "write it as 2027-01-01T00:00:00Z");
            return Optional.empty();
        }
    }
}
