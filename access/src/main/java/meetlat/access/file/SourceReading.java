package meetlat.access.file;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.access.Signing;
import meetlat.access.Source;
import meetlat.access.StoredKey;

/** Reads one source. */
final class SourceReading {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern RATE = Pattern.compile("[1-9][0-9]{0,6}");
    /** As many characters as HMAC-SHA256 has bytes: fewer would be the weakest part of it. */
    private static final int SECRET_LENGTH = 32;

    private static final String EVERY = "*";

    private final Uniqueness names;
    private final Uniqueness clients;
    private final KeyReading keys;

    SourceReading(Mistakes mistakes) {
        this.names = new Uniqueness("source", mistakes);
        this.clients = new Uniqueness("client", mistakes);
        this.keys = new KeyReading(mistakes);
    }

    /** Nothing when it cannot be told what it is; mistakes are noted either way. */
    Optional<Source> read(Entry entry) {
        Optional<String> name = entry.needed("name").filter(found -> isName(entry, found));
        Optional<Role> role = entry.needed("role").flatMap(found -> role(entry, found));
        Scope forms = scope(entry, "forms", role);
        Scope projects = scope(entry, "projects", role);
        List<StoredKey> found = entry.entries("keys", "key", keys::read);
        Optional<String> client = entry.text("client");
        client.ifPresent(id -> clients.check(id, entry.lineOf("client")));
        Optional<Signing> signing =
                entry.entry("signature", signature -> secret(signature).map(Signing::new));
        int rate = entry.text("ratePerMinute").map(text -> rate(entry, text)).orElse(Source.DEFAULT_RATE_PER_MINUTE);
        var rejections = entry.entry("rejections", RejectionsReading::read);
        if (name.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Source(name.get(), role.get(), forms, projects, found, client, signing, rate, rejections));
    }

    private boolean isName(Entry entry, String name) {
        if (!NAME.matcher(name).matches()) {
            entry.mistake("name", "has other than letters, digits, . _ and -", "shorten it to those");
            return false;
        }
        names.check(name, entry.lineOf("name"));
        return true;
    }

    private static Optional<Role> role(Entry entry, String id) {
        Optional<Role> role = Role.ofSource(id);
        if (role.isEmpty()) {
            entry.mistake(
                    "role",
                    "is none that there is",
                    "write " + Role.sources().map(Role::id).collect(Collectors.joining(", ")));
        }
        return role;
    }

    private static Scope scope(Entry entry, String setting, Optional<Role> role) {
        boolean submits = role.filter(found -> found == Role.SUBMITTER).isPresent();
        Optional<List<String>> ids = entry.texts(setting);
        if (role.isPresent() && !submits && entry.has(setting)) {
            entry.mistake(setting, "is given, but only a submitter has some", "take it away");
        }
        if (submits && !entry.has(setting)) {
            entry.mistake(setting, "is missing", "list them, or write \"*\" for all");
        }
        if (submits && ids.filter(List::isEmpty).isPresent()) {
            entry.mistake(setting, "is an empty list", "list at least one, or write \"*\" for all");
        }
        if (ids.isEmpty() || ids.get().contains(EVERY)) {
            if (ids.isPresent() && ids.get().size() > 1) {
                entry.mistake(setting, "has \"*\" beside others", "keep either \"*\" or the others");
            }
            return new Scope.Every();
        }
        return new Scope.Only(new TreeSet<>(ids.get()));
    }

    private static int rate(Entry entry, String text) {
        if (RATE.matcher(text).matches()) {
            return Integer.parseInt(text);
        }
        entry.mistake("ratePerMinute", "is not a whole number from 1 to 9999999", "write it in digits alone");
        return Source.DEFAULT_RATE_PER_MINUTE;
    }

    static Optional<String> secret(Entry entry) {
        return entry.needed("secret").filter(secret -> {
            if (secret.length() < SECRET_LENGTH) {
                entry.mistake(
                        "secret",
                        "has fewer than " + SECRET_LENGTH + " characters",
                        "make one with: openssl rand -hex 32");
            }
            return secret.length() >= SECRET_LENGTH;
        });
    }
}
