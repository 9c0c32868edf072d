package meetlat.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import meetlat.access.AccessRefused;
import meetlat.access.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesWatchTest {

    @TempDir
    private Path folder;

    private Path file;
    private SourcesWatch watch;

    @BeforeEach
    void given() {
        file = folder.resolve("sources.yaml");
        watch = new SourcesWatch(file, Duration.ofMillis(20));
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void aFileThatWasNeverSoundHasCallersComeBackInsteadOfGivingUp() throws IOException {
        watch.start();

        assertThat(watch.isSound()).isFalse();
        assertThatThrownBy(() -> watch.current()).isInstanceOfSatisfying(AccessRefused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(Refusal.UNAVAILABLE);
            assertThat(refused.retryAfter()).isPresent();
        });

        Files.writeString(file, "sources: [{name: evaluators, role: evaluator}]");

        await().until(watch::isSound);
        assertThat(watch.current().named("evaluators")).isPresent();
    }

    @Test
    void whatCannotBeReadAsTextIsAMistakeAndNoEndOfTheWatching() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        watch.start();
        assertThat(watch.isSound()).isFalse();

        Files.writeString(file, "sources: [{name: evaluators, role: evaluator}]");

        await().until(watch::isSound);
    }
}
