package meetlat.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * FULL_TRANSITIVE: every version of a contract reads what every other version wrote. The history of versions is
 * committed under {@code schemas/history}; a change to a contract adds the next number there.
 */
class CompatibilityTest {

    private static final SchemaValidator FULL_TRANSITIVE =
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll();

    static Stream<Topic<?>> topics() {
        return Topics.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theContractIsCompatibleWithItsWholeHistory(Topic<?> topic) throws Exception {
        FULL_TRANSITIVE.validate(current(topic), history(topic));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theHistoryEndsWithTheContractAsItIs(Topic<?> topic) throws IOException {
        List<Schema> history = history(topic);
        assertThat(history.get(history.size() - 1))
                .as("copy src/main/avro/%s.avsc to history/%s/%d.avsc", name(topic), name(topic), history.size() + 1)
                .isEqualTo(current(topic));
    }

    @Test
    void aFieldThatGoesWithoutADefaultIsFound() {
        Schema before = record("""
                {"name": "project", "type": "string"}, {"name": "count", "type": "long"}""");
        Schema after = record("""
                {"name": "project", "type": "string"}""");

        assertThatExceptionOfType(SchemaValidationException.class)
                .isThrownBy(() -> FULL_TRANSITIVE.validate(after, List.of(before)));
    }

    @Test
    void aChangeThatOnlyAnOldVersionCannotReadIsFound() {
        Schema first = record("""
                {"name": "count", "type": "int"}""");
        Schema second = record("""
                {"name": "count", "type": "int"}, {"name": "note", "type": "string", "default": ""}""");
        Schema third = record("""
                {"name": "count", "type": "long"}, {"name": "note", "type": "string", "default": ""}""");

        assertThatExceptionOfType(SchemaValidationException.class)
                .isThrownBy(() -> FULL_TRANSITIVE.validate(third, List.of(first, second)));
    }

    private static Schema record(String fields) {
        return new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + fields + "]}");
    }

    /** From the file, which like the history has no marks of the generated Java. */
    private static Schema current(Topic<?> topic) throws IOException {
        return new Schema.Parser().parse(Files.readString(Path.of("src/main/avro", name(topic) + ".avsc")));
    }

    private static List<Schema> history(Topic<?> topic) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of("history", name(topic)))) {
            files = found.sorted(Comparator.comparingInt(CompatibilityTest::number))
                    .toList();
        }
        List<Schema> schemas = new ArrayList<>();
        for (Path file : files) {
            schemas.add(new Schema.Parser().parse(Files.readString(file)));
        }
        return schemas;
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".avsc", ""));
    }

    private static String name(Topic<?> topic) {
        return topic.schema().getName();
    }
}
