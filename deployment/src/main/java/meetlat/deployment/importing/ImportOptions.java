package meetlat.deployment.importing;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meetlat.deployment.DeploymentException;

/**
 * The command line of {@code import}: {@code FILE [--option=value...]}.
 *
 * @param file what to send
 * @param form {@code --form=ID}; absent for {@code .ndjson}, of which each line names its own
 * @param dryRun {@code --dry-run}: say what would happen, and take nothing in
 * @param ingest {@code --ingest=http://127.0.0.1:8081}
 * @param keyFile {@code --key-file=FILE}: holds the key alone
 * @param localKeys {@code --local-keys=FILE}: the keys of the local system, which the script names
 * @param reading {@code --time-zone}, {@code --dates}, {@code --project}, {@code --period} as the API names them
 * @param language {@code --language=nl}: in which to say what is wrong
 * @param terminal {@code --terminal}: progress moves on one line
 */
record ImportOptions(
        Path file,
        Optional<String> form,
        boolean dryRun,
        URI ingest,
        Optional<Path> keyFile,
        Optional<Path> localKeys,
        Map<String, String> reading,
        String language,
        boolean terminal) {

    private static final Set<String> FLAGS = Set.of("dry-run", "terminal");
    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "de", "en");
    /** Options that say how an export is to be read, with the names that they have in the API. */
    private static final Map<String, String> READING =
            Map.of("time-zone", "timeZone", "dates", "dates", "project", "project", "period", "period");

    static ImportOptions parse(List<String> args) {
        Map<String, String> given = new LinkedHashMap<>();
        Path file = null;
        for (String arg : args) {
            if (arg.startsWith("--")) {
                put(given, arg.substring(2));
            } else if (file == null) {
                file = Path.of(arg);
            } else {
                throw new DeploymentException("one file at a time: " + file + " or " + arg);
            }
        }
        if (file == null) {
            throw new DeploymentException("which file? See ./meetlat help");
        }
        return of(file, given).checked(given);
    }

    private static void put(Map<String, String> given, String option) {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        if (name.equals("key") || name.equals("api-key")) {
            throw new DeploymentException("others on this machine can see an argument: put the key in the environment"
                    + " variable MEETLAT_API_KEY, or in a file that --key-file names");
        }
        if (FLAGS.contains(name) == equals >= 0) {
            throw new DeploymentException("not understood: --" + name + "; see ./meetlat help");
        }
        given.put(name, option.substring(equals + 1));
    }

    private static ImportOptions of(Path file, Map<String, String> given) {
        Map<String, String> reading = new LinkedHashMap<>();
        READING.forEach((option, parameter) -> take(given, option).ifPresent(value -> reading.put(parameter, value)));
        return new ImportOptions(
                file,
                take(given, "form"),
                take(given, "dry-run").isPresent(),
                URI.create(take(given, "ingest").orElse("http://127.0.0.1:8081")),
                take(given, "key-file").map(Path::of),
                take(given, "local-keys").map(Path::of),
                reading,
                take(given, "language").orElseGet(() -> languageOf(Locale.getDefault())),
                take(given, "terminal").isPresent());
    }

    private static Optional<String> take(Map<String, String> given, String name) {
        return Optional.ofNullable(given.remove(name));
    }

    private static String languageOf(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
    }

    private ImportOptions checked(Map<String, String> left) {
        if (!left.isEmpty()) {
            throw new DeploymentException(
                    "unknown option --" + left.keySet().iterator().next() + "; see ./meetlat help");
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new DeploymentException("there is no file " + file + " that can be read");
        }
        if (!LANGUAGES.contains(language)) {
            throw new DeploymentException("--language takes nl, fr, de or en, not " + language);
        }
        if (isBulk() && (dryRun || form.isPresent() || !reading.isEmpty())) {
            throw new DeploymentException("a .ndjson file is taken in as it stands: --form, --dry-run and how to read"
                    + " it are for exports only");
        }
        if (!isBulk() && form.isEmpty()) {
            throw new DeploymentException(
                    "of which form is this the export? Give --form=ID, such as --form=ifg-monitoring");
        }
        return this;
    }

    /** Whether the file holds submissions, one a line, instead of the export of a form. */
    boolean isBulk() {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".ndjson");
    }
}
