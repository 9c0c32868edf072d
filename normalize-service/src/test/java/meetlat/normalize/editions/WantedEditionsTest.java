package meetlat.normalize.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meetlat.schemas.Edition;
import org.junit.jupiter.api.Test;

class WantedEditionsTest {

    @Test
    void everyVersionIsCounted() {
        assertThat(wanted(editions("1", "2"), editions())).isEqualTo(editions("1", "2"));
    }

    @Test
    void anEditionIsCountedOnUntilAllHistoryIsCountedUnderTheNewer() {
        assertThat(wanted(editions("1", "2", "2.2"), editions("1", "2"))).isEqualTo(editions("1", "2", "2.2"));
        assertThat(wanted(editions("1", "2", "2.2"), editions("1", "2", "2.2"))).isEqualTo(editions("1", "2.2"));
    }

    @Test
    void whileAllHistoryIsCountedUnderNoneTheFirstIsTheOneThatReadersSee() {
        assertThat(wanted(editions("2", "2.2", "2.3"), editions())).isEqualTo(editions("2", "2.3"));
        assertThat(wanted(editions("2", "2.2", "2.3"), editions("2.2"))).isEqualTo(editions("2.2", "2.3"));
    }

    @Test
    void ofSeveralThatGiveWayOnlyTheOneThatReadersSeeIsKept() {
        assertThat(wanted(editions("2", "2.2", "2.3", "2.4"), editions("2", "2.2")))
                .isEqualTo(editions("2.2", "2.4"));
    }

    private static Set<Edition> wanted(Set<Edition> published, Set<Edition> complete) {
        return WantedEditions.of(published, complete);
    }

    private static Set<Edition> editions(String... editions) {
        return Stream.of(editions).map(Edition::parse).collect(Collectors.toSet());
    }
}
