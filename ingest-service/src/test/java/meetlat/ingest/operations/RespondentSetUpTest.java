package meetlat.ingest.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import meetlat.ingest.intake.Respondents;
import meetlat.ingest.operations.KeyFile.KeyRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** What is kept of who responded, by the settings. */
class RespondentSetUpTest {

    private static final String HEX = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    @Configuration
    @EnableConfigurationProperties(RespondentProperties.class)
    static class Properties {}

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Properties.class, RespondentSetUp.class);

    @TempDir
    private Path folder;

    @Test
    void nothingIsKeptUnlessItIsAskedFor() {
        service.run(context -> assertThat(context.getBean(Respondents.class).pseudonym("an@voorbeeld.be"))
                .isNull());
    }

    @Test
    void aPseudonymIsKeptWithAKey() throws IOException {
        service.withPropertyValues(
                        "meetlat.respondents.keep=pseudonym",
                        "meetlat.respondents.key-file=" + keyFile(HEX + "\n", "rw-r-----"))
                .run(context -> assertThat(context.getBean(Respondents.class).pseudonym("An@voorbeeld.be"))
                        .isEqualTo("6703ddd7fb5775a4e3bd0b27f35da6a3"));
    }

    @Test
    void withoutAKeyTheServiceDoesNotStartAndSaysWhatToDo() {
        service.withPropertyValues("meetlat.respondents.keep=pseudonym").run(context -> {
            FailureAnalysis said = new KeyRefusedAnalyzer().analyze(context.getStartupFailure());
            assertThat(said.getDescription())
                    .isEqualTo("meetlat.respondents.keep is pseudonym, but the key is not there: no file is named");
            assertThat(said.getAction()).contains("openssl rand -base64 32");
        });
    }

    @Test
    void aFileThatIsNoSecretKeyIsRefusedAndNotQuoted() throws IOException {
        assertRefused(folder.resolve("none"), "there is no file " + folder.resolve("none"));
        assertRefused(keyFile(HEX, "rw-r--r--"), " can be read or written by everyone on this machine");
        assertRefused(keyFile(HEX.substring(2), "rw-------"), " has 31 bytes; it takes at least 32 random ones");
        assertRefused(keyFile("hunter2 hunter2", "rw-------"), " is neither base64 nor hexadecimal");
        assertRefused(keyFile(HEX.repeat(100), "rw-------"), " is no key: it has more than 4096 bytes");
        assertRefused(folder, " cannot be read");
    }

    private static void assertRefused(Path file, String message) {
        Throwable refused = catchThrowable(() -> KeyFile.read(file));
        assertThat(refused).isInstanceOf(KeyRefused.class).hasNoCause();
        assertThat(refused.getMessage()).contains(message).doesNotContain(HEX.substring(2, 20), "hunter2");
    }

    private Path keyFile(String content, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
