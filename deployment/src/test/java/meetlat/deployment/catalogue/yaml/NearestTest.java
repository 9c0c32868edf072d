package meetlat.deployment.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("victims", "children", "sex", "age");

    @ParameterizedTest
    @CsvSource({
        "victim, victims",
        "Victims, victims",
        "vitcims, victims",
        "childern, children",
        "ages, age",
        "perpetrators,",
        "s,",
        "years,"
    })
    void theNearestIsOneThatDiffersInFewLetters(String name, String nearest) {
        assertThat(Nearest.to(name, KNOWN).orElse(null)).isEqualTo(nearest);
    }

    @Test
    void ofManyNamesTheNearestAloneIsShown() {
        List<String> many = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> "indicator-number-" + i)
                .toList();

        assertThat(Nearest.mend("indicator-numbr-7", many)).isEqualTo("did you mean indicator-number-7?");
    }

    @Test
    void withoutANearOneAllAreShown() {
        assertThat(Nearest.mend("relationship", KNOWN)).isEqualTo("there are victims, children, sex, age");
        assertThat(Nearest.mend("relationship", List.of())).isEqualTo("there are none to choose from");
    }
}
