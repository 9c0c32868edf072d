package meetlat.aggregate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void theDistanceIsTheFewestChanges() {
        assertThat(Nearest.distance("witness", "witnesses")).isEqualTo(2);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("gent", "gent")).isZero();
    }

    @Test
    void aFewNamesAreListedWhole() {
        assertThatThrownBy(() -> UnknownName.unlessKnown("project", List.of("gent", "ghent"), List.of("mol", "gent")))
                .hasMessage("there is no project \"ghent\"; there are mol, gent");
    }

    @Test
    void ofManyNamesTheNearestAreListed() {
        List<String> known = Stream.concat(
                        IntStream.range(0, 2_000).mapToObj(i -> "something-else-" + i), Stream.of("witnesses"))
                .toList();

        assertThatThrownBy(() -> UnknownName.unlessKnown("indicator", List.of("witness"), known))
                .hasMessageStartingWith("there is no indicator \"witness\"; the nearest of 2001 are witnesses, ")
                .satisfies(
                        unknown -> assertThat(unknown.getMessage().split(", ")).hasSize(10));
    }
}
