package meetlat.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionStatusTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2024, 7, 1);
    private static final LocalDate RETIRED = LocalDate.of(2025, 1, 1);

    static {
        AvroTrust.ensure();
    }

    @Test
    void aVersionWithoutADateIsADraft() {
        assertThat(status(null, null, "2030-01-01T00:00:00Z")).isEqualTo(VersionStatus.DRAFT);
    }

    @Test
    void aVersionIsInForceFromMidnightInTheProgrammesTimeZone() {
        assertThat(status(IN_FORCE, RETIRED, "2024-06-30T21:59:59Z")).isEqualTo(VersionStatus.DRAFT);
        assertThat(status(IN_FORCE, RETIRED, "2024-06-30T22:00:00Z")).isEqualTo(VersionStatus.IN_FORCE);
    }

    @Test
    void aVersionIsRetiredFromItsDate() {
        assertThat(status(IN_FORCE, RETIRED, "2024-12-31T22:59:59Z")).isEqualTo(VersionStatus.IN_FORCE);
        assertThat(status(IN_FORCE, RETIRED, "2024-12-31T23:00:00Z")).isEqualTo(VersionStatus.RETIRED);
    }

    private static VersionStatus status(@Nullable LocalDate inForce, @Nullable LocalDate retired, String moment) {
        Catalogue catalogue = Catalogue.newBuilder()
                .setDefinitions(1)
                .setProgramme(new Programme("p", Map.of(), "Europe/Brussels"))
                .setPeriods(List.of())
                .setProjects(List.of())
                .setIndicators(List.of())
                .setCells(List.of())
                .setForms(List.of())
                .setInForceFrom(inForce)
                .setRetiredFrom(retired)
                .build();
        return VersionStatus.of(catalogue, Instant.parse(moment));
    }
}
