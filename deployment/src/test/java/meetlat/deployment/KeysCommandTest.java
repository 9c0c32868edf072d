package meetlat.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import meetlat.access.AccessRefused;
import meetlat.access.ApiKey;
import meetlat.access.Role;
import meetlat.access.Source;
import meetlat.access.Sources;
import meetlat.access.file.SourcesReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysCommandTest {

    private static final Instant NOW = Instant.parse("2026-12-31T23:59:59Z");

    @TempDir
    private Path folder;

    private final List<String> words = new ArrayList<>();

    @Test
    void aKeyIsAddedAndLaterRemoved() throws IOException {
        ApiKey first = add("--source=ifg-forms", "--role=submitter", "--projects=verviers, gent", "--until=2027-01-01");
        ApiKey second = add("--source=ifg-forms");

        Source source = sources().ofKey(first, NOW);
        assertThat(source.role()).isEqualTo(Role.SUBMITTER);
        assertThat(sources().ofKey(second, NOW)).isEqualTo(source);
        assertThatThrownBy(() -> sources().ofKey(first, NOW.plusSeconds(1))).isInstanceOf(AccessRefused.class);

        run("remove", "--key=" + first.id());
        assertThatThrownBy(() -> sources().ofKey(first, NOW)).isInstanceOf(AccessRefused.class);
        assertThat(sources().ofKey(second, NOW).name()).isEqualTo("ifg-forms");
        assertThat(String.join("\n", words)).doesNotContain(first.text()).doesNotContain(second.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list                                       | keys takes add or remove
            add --key=x                                | not understood: --key; keys add takes --file=… --forms=…
            add secret                                 | not understood: secret
            add --role=operator                        | keys add needs --source
            add --source=a --role=king                 | --role takes submitter, evaluator or operator, not king
            add --source=a --role=operator --until=soon| --until takes 2027-01-01
            remove                                     | keys remove needs --key
            """)
    void whatIsNotUnderstoodIsNamed(String line, String message) {
        assertThatThrownBy(() -> run(line.split(" ")))
                .isInstanceOf(DeploymentException.class)
                .hasMessageContaining(message);
    }

    private ApiKey add(String... options) {
        List<String> args = new ArrayList<>(List.of("add"));
        args.addAll(List.of(options));
        return ApiKey.parse(run(args.toArray(String[]::new)).get(0)).orElseThrow();
    }

    private List<String> run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--file=" + file());
        List<String> keys = new ArrayList<>();
        KeysCommand.parse(all).run(keys::add, words::add);
        return keys;
    }

    private Path file() {
        return folder.resolve("sources.yaml");
    }

    private Sources sources() throws IOException {
        return SourcesReading.of(Files.readString(file())).sound();
    }
}
