package meetlat.deployment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meetlat.deployment.DeploymentException;
import meetlat.deployment.importing.GivenIngest.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of the command, and where its key comes from. */
class ImportOptionsTest {

    @TempDir
    private Path folder;

    private String export;
    private String bulk;

    @BeforeEach
    void given() throws IOException {
        export = Files.writeString(folder.resolve("export.xlsx"), "x").toString();
        bulk = Files.writeString(folder.resolve("all.NDJSON"), "{}").toString();
    }

    @Test
    void whatCannotBeDoneIsRefusedWithWhatCan() {
        assertThat(refused()).startsWith("which file?");
        assertThat(refused(export)).startsWith("of which form is this the export? Give --form=ID");
        assertThat(refused(export, bulk)).startsWith("one file at a time");
        assertThat(refused(export, "--form=f", "--key=secret"))
                .contains("MEETLAT_API_KEY")
                .doesNotContain("secret");
        assertThat(refused(export, "--form=f", "--dryrun=true")).startsWith("unknown option --dryrun");
        assertThat(refused(export, "--form")).startsWith("not understood: --form");
        assertThat(refused(export, "--form=f", "--language=es")).startsWith("--language takes nl, fr, de or en");
        assertThat(refused(bulk, "--dry-run")).contains("for exports only");
        assertThat(refused(folder.resolve("none.csv").toString(), "--form=f")).startsWith("there is no file");
    }

    @Test
    void theKeyOfAFileGoesBeforeThatOfTheEnvironmentAndThatBeforeTheLocalSystems() throws IOException {
        Path keyFile = Files.writeString(folder.resolve("key"), "\nkey-of-the-file\n");
        Path local = Files.writeString(
                folder.resolve("keys.json"), "{\"submitter\": \"key-of-this-machine\", \"operator\": \"other\"}");
        Map<String, String> environment = Map.of("MEETLAT_API_KEY", "key-of-the-environment");

        assertThat(key(environment, "--key-file=" + keyFile, "--local-keys=" + local))
                .hasValue("key-of-the-file");
        assertThat(key(environment, "--local-keys=" + local)).hasValue("key-of-the-environment");
        assertThat(key(Map.of(), "--local-keys=" + local)).hasValue("key-of-this-machine");
        assertThat(key(Map.of(), "--local-keys=" + folder.resolve("none.json"))).isEmpty();
    }

    @Test
    void aKeyThatNoHeaderCanHoldIsRefusedUnquoted() throws IOException {
        Path marked = Files.writeString(folder.resolve("marked"), "\uFEFFkey-of-the-file\r\n");
        Path blank = Files.writeString(folder.resolve("blank"), "\uFEFF\n");

        assertThat(key(Map.of(), "--key-file=" + marked)).hasValue("key-of-the-file");
        assertThatExceptionOfType(DeploymentException.class).isThrownBy(() -> key(Map.of(), "--key-file=" + blank));
        for (String wrong : List.of("key secret", "key\u00a0secret", "clé-secret", "key\u200bsecret")) {
            assertThatExceptionOfType(DeploymentException.class)
                    .isThrownBy(() -> key(Map.of("MEETLAT_API_KEY", wrong)))
                    .withMessageStartingWith("the key holds")
                    .withMessageNotContaining("secret");
        }
    }

    @Test
    void theLocalSystemsKeyLeavesThisMachineOnNoAccount() throws IOException {
        Path local = Files.writeString(folder.resolve("keys.json"), "{\"submitter\": \"key-of-this-machine\"}");

        assertThat(key(Map.of(), "--local-keys=" + local, "--ingest=https://meetlat.example"))
                .isEmpty();
    }

    @Test
    void whoGaveNoKeyIsToldWhereToPutIt() throws IOException {
        try (GivenIngest ingest = new GivenIngest(Answer.problem(401, "", "{}"))) {
            assertThat(ingest.run(Map.of(), bulk)).isEqualTo(2);

            assertThat(ingest.calls.get(0).header("X-api-key")).isEmpty();
            assertThat(ingest.err()).contains("put it in MEETLAT_API_KEY, or name its file with --key-file");
        }
    }

    private Optional<String> key(Map<String, String> environment, String... options) {
        List<String> args = Stream.concat(Stream.of(bulk), Stream.of(options)).toList();
        return ImportKey.of(ImportOptions.parse(args), environment);
    }

    private static String refused(String... args) {
        DeploymentException[] thrown = new DeploymentException[1];
        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> ImportOptions.parse(List.of(args)))
                .satisfies(e -> thrown[0] = e);
        return thrown[0].getMessage();
    }
}
