package meetlat.aggregate.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import meetlat.aggregate.Given;
import meetlat.schemas.Edition;
import meetlat.schemas.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionsTest {

    /** Half past midnight of 1 January 2026 in Brussels. */
    private static final Instant NOW = Instant.parse("2025-12-31T23:30:00Z");

    private final Figures figures = new Figures();
    private final Versions versions = new Versions(figures, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theHighestInForceAnswers() {
        published(1, "2022-10-25", "2026-01-01");
        published(2, "2024-01-01", null);
        published(3, "2026-01-01", null);
        published(4, "2026-01-02", null);

        assertThat(current(false)).contains(3);
        assertThat(current(true)).contains(3);
    }

    @Test
    void oneThatIsCountedWholeAnswersBeforeAHigherOneThatIsNot() {
        published(1, "2022-10-25", null);
        published(2, "2024-01-01", null);
        published(3, "2026-01-01", null);
        countedWhole(1);
        countedWhole(2);
        assertThat(current(false)).contains(2);

        countedWhole(3);
        assertThat(current(false)).contains(3);
    }

    @Test
    void amongRetiredOnesAndDraftsTooTheOneThatIsCountedWholeAnswers() {
        published(3, null, null);
        published(4, null, null);
        countedWhole(3);
        assertThat(current(true)).contains(3);

        published(1, "2022-10-25", "2023-01-01");
        published(2, "2023-01-01", "2026-01-01");
        assertThat(current(true)).contains(2);
        countedWhole(1);
        assertThat(current(true)).contains(1);
    }

    @Test
    void ifNoneIsInForceTheHighestRetiredAnswers() {
        published(1, "2022-10-25", "2023-01-01");
        published(2, "2023-01-01", "2026-01-01");
        published(3, null, null);

        assertThat(current(false)).contains(2);
    }

    @Test
    void aDraftAnswersOnlyForWhoMaySeeDrafts() {
        published(1, null, null);
        published(2, "2026-01-02", null);

        assertThat(current(false)).isEmpty();
        assertThat(current(true)).contains(2);
        assertThat(versions.find(2, false)).isEmpty();
        assertThat(versions.find(2, true)).isPresent();
        assertThat(versions.visible(false)).isEmpty();
        assertThat(versions.visible(true)).extracting(Served::number).containsExactly(1, 2);
    }

    private void published(int definitions, @Nullable String inForceFrom, @Nullable String retiredFrom) {
        figures.put(Given.catalogue(new Edition(definitions, 1))
                .setInForceFrom(inForceFrom == null ? null : LocalDate.parse(inForceFrom))
                .setRetiredFrom(retiredFrom == null ? null : LocalDate.parse(retiredFrom))
                .build());
    }

    private void countedWhole(int definitions) {
        figures.put(new Edition(definitions, 1), new Progress(definitions, 1, 0L, 0L, true, NOW));
    }

    private Optional<Integer> current(boolean mayReadDrafts) {
        return versions.current(mayReadDrafts).map(Served::number);
    }
}
