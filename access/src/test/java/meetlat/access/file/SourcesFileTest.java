package meetlat.access.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meetlat.access.AccessRefused;
import meetlat.access.ApiKey;
import meetlat.access.Role;
import meetlat.access.Source;
import meetlat.access.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesFileTest {

    @TempDir
    private Path folder;

    private Path path;
    private SourcesFile file;

    @BeforeEach
    void given() {
        path = folder.resolve("sources.yaml");
        file = new SourcesFile(path, new SecureRandom());
    }

    @Test
    void aFirstKeyMakesTheFileForItsOwnerAlone() throws IOException {
        ApiKey key = file.add(submitter("ifg-forms"));

        Source source = sources().ofKey(key, Instant.EPOCH);
        assertThat(source.name()).isEqualTo("ifg-forms");
        assertThat(source.role()).isEqualTo(Role.SUBMITTER);
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(path)).doesNotContain(key.text()).isEqualTo("""
                # Who may call Meetlat, and with what. Described in docs/access.md; keys are added with ./meetlat keys.
                sources:
                  - name: "ifg-forms"
                    role: "submitter"
                    forms: "*"
                    projects: ["verviers", "gent"]
                    keys:
                      - {id: "%s", hash: "%s"}
                """.formatted(key.id(), key.hash()));
        assertThat(folder).isDirectoryContaining(path::equals);
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aSecondKeyStandsBesideTheFirstUntilThatIsRemoved() {
        ApiKey first = file.add(submitter("ifg-forms"));
        ApiKey second = file.add(new NewKey(
                "ifg-forms",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(Instant.parse("2027-01-01T00:00:00Z"))));

        assertThat(sources().ofKey(first, Instant.EPOCH)).isEqualTo(sources().ofKey(second, Instant.EPOCH));

        assertThat(file.remove(first.id())).isEqualTo("ifg-forms");
        assertThat(sources().ofKey(second, Instant.EPOCH).name()).isEqualTo("ifg-forms");
        assertThatThrownBy(() -> sources().ofKey(first, Instant.EPOCH)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> sources().ofKey(second, Instant.parse("2027-01-01T00:00:00Z")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void whatPeopleWroteStaysAsItIs() throws IOException {
        String byHand = """
                # Ours.
                sources:
                  - name: ifg-forms
                    role: submitter # the flow of Verviers
                    # See the agreement.
                    forms: [ifg-monitoring]
                    projects: [verviers]
                    keys: [{id: k3f9a1, hash: %s}]
                    client: verviers-flow
                  - name: evaluators
                    role: evaluator
                """.formatted("ab".repeat(32));
        Files.writeString(path, byHand);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));

        ApiKey key = file.add(new NewKey("ifg-forms", Optional.empty(), List.of(), List.of(), Optional.empty()));

        assertThat(Files.readString(path))
                .isEqualTo(byHand.replace("}]", "}, {id: \"" + key.id() + "\", hash: \"" + key.hash() + "\"}]"));
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));

        file.remove(key.id());
        assertThat(Files.readString(path)).isEqualTo(byHand);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingWritten() throws IOException {
        assertRefused(new NewKey("a", Optional.empty(), List.of(), List.of(), Optional.empty()), "say its role");
        assertRefused(
                new NewKey("a", Optional.of(Role.SUBMITTER), List.of(), List.of(), Optional.empty()),
                "needs its projects");
        assertRefused(
                new NewKey("a", Optional.of(Role.OPERATOR), List.of(), List.of("gent"), Optional.empty()),
                "only a submitter");
        assertThat(path).doesNotExist();
        file.add(submitter("a"));
        String before = Files.readString(path);
        assertRefused(
                new NewKey("a", Optional.of(Role.OPERATOR), List.of(), List.of(), Optional.empty()),
                "source a has role submitter");
        assertRefused(submitter("a"), "there already");
        assertThatThrownBy(() -> file.remove("nothere")).hasMessageContaining("there is no key nothere");
        assertThat(Files.readString(path)).isEqualTo(before);
    }

    @Test
    void aFileWithMistakesIsNotChanged() throws IOException {
        Files.writeString(path, "sources: [{name: a}]");

        assertRefused(submitter("b"), "has mistakes, nothing was changed:\nline 1: ");
        assertThat(Files.readString(path)).isEqualTo("sources: [{name: a}]");
    }

    private void assertRefused(NewKey key, String inMessage) {
        assertThatThrownBy(() -> file.add(key))
                .isInstanceOf(SourcesFileException.class)
                .hasMessageContaining(inMessage);
    }

    private static NewKey submitter(String name) {
        return new NewKey(name, Optional.of(Role.SUBMITTER), List.of(), List.of("verviers", "gent"), Optional.empty());
    }

    private Sources sources() {
        try {
            return SourcesReading.of(Files.readString(path)).sound();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
