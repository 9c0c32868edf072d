package meetlat.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void withoutAWordEverythingIsDone() {
        assertThat(Options.parse("--bootstrap-servers=kafka:9092", "--serde.a=b", "--partitions=8"))
                .isEqualTo(new Options(
                        Command.DEPLOY,
                        "kafka:9092",
                        URI.create("http://localhost:8085"),
                        Path.of("catalogue"),
                        8,
                        (short) 1,
                        Map.of("a", "b")));
    }

    @Test
    void aWordBeforeTheOptionsSaysWhatToDo() {
        Options validate = Options.parse("validate", "--catalogue=elsewhere");
        assertThat(validate.command()).isEqualTo(Command.VALIDATE);
        assertThat(validate.catalogue()).isEqualTo(Path.of("elsewhere"));
        assertThat(Options.parse("publish").command()).isEqualTo(Command.PUBLISH);
    }

    @Test
    void anUnknownWordOrOptionIsRefused() {
        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> Options.parse("check"))
                .withMessage("not understood: check; commands are validate, publish, import, keys and erase");
        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> Options.parse("validate", "catalogue"))
                .withMessage("not understood: catalogue; options are --name=value");
        assertThatExceptionOfType(DeploymentException.class)
                .isThrownBy(() -> Options.parse("--catalog=x"))
                .withMessageStartingWith("unknown option --catalog;");
    }
}
