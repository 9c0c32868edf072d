package meetlat.deployment;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.access.ApiKey;
import meetlat.access.Role;
import meetlat.access.file.NewKey;
import meetlat.access.file.SourcesFile;

/**
 * The command {@code keys}: {@code keys add --file=F --source=NAME [--role=ROLE] [--projects=a,b] [--forms=x]
 * [--until=2027-01-01]} or {@code keys remove --file=F --key=ID}.
 */
final class KeysCommand {

    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "add", Set.of("file", "source", "role", "projects", "forms", "until"),
            "remove", Set.of("file", "key"));

    private final boolean add;
    private final Map<String, String> given;

    private KeysCommand(boolean add, Map<String, String> given) {
        this.add = add;
        this.given = given;
    }

    /** Throws {@link DeploymentException} for what is not understood. */
    static KeysCommand parse(List<String> args) {
        String action = args.isEmpty() ? "" : args.get(0);
        if (!OPTIONS.containsKey(action)) {
            throw new DeploymentException("keys takes add or remove: see ./meetlat help");
        }
        Map<String, String> given = new HashMap<>();
        for (String arg : args.subList(1, args.size())) {
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (equals < 0 || !name.startsWith("--") || !OPTIONS.get(action).contains(name.substring(2))) {
                throw new DeploymentException("not understood: " + name + "; keys " + action + " takes "
                        + OPTIONS.get(action).stream()
                                .sorted()
                                .map(option -> "--" + option + "=…")
                                .collect(Collectors.joining(" ")));
            }
            given.put(name.substring(2), arg.substring(equals + 1));
        }
        return new KeysCommand(action.equals("add"), given);
    }

    /**
     * Changes the file.
     *
     * @param key told the new key, and nothing else, so that it can be written straight to where it is used
     * @param words told what was done
     */
    void run(Consumer<String> key, Consumer<String> words) {
        SourcesFile file = new SourcesFile(Path.of(needed("file")), new SecureRandom());
        if (add) {
            ApiKey made = file.add(newKey());
            words.accept("key " + made.id() + " of source " + needed("source") + " is in " + needed("file")
                    + "; running services know it within seconds. The key itself is shown this once:");
            key.accept(made.text());
        } else {
            String source = file.remove(needed("key"));
            words.accept("key " + needed("key") + " of source " + source
                    + " is removed; running services refuse it within seconds");
        }
    }

    private NewKey newKey() {
        return new NewKey(needed("source"), role(), list("forms"), list("projects"), until());
    }

    private String needed(String option) {
        String value = given.getOrDefault(option, "");
        if (value.isBlank()) {
            throw new DeploymentException("keys " + (add ? "add" : "remove") + " needs --" + option + "=…");
        }
        return value;
    }

    private Optional<Role> role() {
        return Optional.ofNullable(given.get("role"))
                .map(id -> Role.ofSource(id)
                        .orElseThrow(() ->
                                new DeploymentException("--role takes submitter, evaluator or operator, not " + id)));
    }

    private List<String> list(String option) {
        return Stream.of(given.getOrDefault(option, "").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** A day ends as it begins in UTC. */
    private Optional<Instant> until() {
        return Optional.ofNullable(given.get("until")).map(text -> {
            try {
                return text.contains("T")
                        ? OffsetDateTime.parse(text).toInstant()
                        : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            } catch (DateTimeException e) {
                throw new DeploymentException("--until takes 2027-01-01 or 2027-01-01T00:00:00Z, not " + text, e);
            }
        });
    }
}
