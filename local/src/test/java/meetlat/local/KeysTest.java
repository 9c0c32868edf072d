package meetlat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import meetlat.access.ApiKey;
import meetlat.access.Role;
import meetlat.access.Source;
import meetlat.access.Sources;
import meetlat.access.file.SourcesReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    @TempDir
    private Path folder;

    @Test
    void keysAreMadeOnceAndTheSourcesFileKnowsThem() throws IOException {
        Keys keys = Keys.in(folder.resolve("data"));

        assertThat(Keys.in(folder.resolve("data"))).isEqualTo(keys);
        Sources sources = SourcesReading.of(Files.readString(Keys.sourcesFile(folder.resolve("data"))))
                .sound();
        assertThat(source(sources, keys.submitter()).name()).isEqualTo("local");
        assertThat(source(sources, keys.submitter()).role()).isEqualTo(Role.SUBMITTER);
        assertThat(source(sources, keys.evaluator()).role()).isEqualTo(Role.EVALUATOR);
        assertThat(source(sources, keys.operator()).role()).isEqualTo(Role.OPERATOR);
    }

    @Test
    void bothFilesAreForTheirOwnerAlone() throws IOException {
        Keys keys = Keys.in(folder);

        for (Path file : new Path[] {Keys.keysFile(folder), Keys.sourcesFile(folder)}) {
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
        assertThat(Files.readString(Keys.keysFile(folder)))
                .isEqualTo("""
                {
                  "submitter" : "%s",
                  "evaluator" : "%s",
                  "operator" : "%s"
                }
                """.formatted(keys.submitter(), keys.evaluator(), keys.operator()));
        assertThat(Files.readString(Keys.sourcesFile(folder))).doesNotContain("mlk_");
        assertThat(keys.toString()).doesNotContain("mlk_");
    }

    @Test
    void sourcesThatWereAddedAreNotOverwrittenWhenTheKeysAreGone() throws IOException {
        Keys.in(folder);
        Files.delete(Keys.keysFile(folder));
        String sources = Files.readString(Keys.sourcesFile(folder));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Keys.in(folder))
                .withMessageContaining(Keys.keysFile(folder).toString())
                .withMessageContaining(Keys.sourcesFile(folder).toString());
        assertThat(Keys.sourcesFile(folder)).hasContent(sources);
        assertThat(Keys.keysFile(folder)).doesNotExist();
    }

    private static Source source(Sources sources, String key) {
        return sources.ofKey(ApiKey.parse(key).orElseThrow(), Instant.EPOCH);
    }
}
