package meetlat.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Period;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {

    private final Catalogue catalogue = CatalogueFiles.read(Path.of("../catalogue"));

    @Test
    void theProgrammeHasFifteenProjectsAndSixAdjoiningPeriods() {
        assertThat(catalogue.getProjects()).hasSize(15);
        assertThat(catalogue.getPeriods())
                .extracting(Period::getId)
                .containsExactly("P1", "P2", "P3", "P4", "P5", "P6");
        assertThat(catalogue.getPeriods().get(0).getStart()).isEqualTo(LocalDate.of(2022, 10, 25));
        for (int i = 1; i < 6; i++) {
            assertThat(catalogue.getPeriods().get(i).getStart())
                    .isEqualTo(catalogue.getPeriods().get(i - 1).getEnd());
        }
        assertThat(catalogue.getPeriods().get(5).getEnd()).isEqualTo(LocalDate.of(2024, 10, 25));
    }

    @Test
    void everyTextIsThereInFourLanguages() {
        Set<String> four = Set.of("nl", "fr", "de", "en");
        assertThat(catalogue.getProgramme().getLabels()).containsOnlyKeys(four);
        assertThat(catalogue.getProjects())
                .allSatisfy(p -> assertThat(p.getLabels()).containsOnlyKeys(four));
        assertThat(catalogue.getIndicators()).allSatisfy(i -> {
            assertThat(i.getLabels()).containsOnlyKeys(four);
            assertThat(i.getDescriptions()).containsOnlyKeys(four);
        });
        assertThat(catalogue.getForms()).allSatisfy(f -> {
            assertThat(f.getLabels()).containsOnlyKeys(four);
            assertThat(f.getQuestions())
                    .allSatisfy(q -> assertThat(q.getLabels()).containsOnlyKeys(four));
        });
    }

    @Test
    void everyQuestionCountsForACell() {
        assertThat(catalogue.getForms().get(0).getQuestions())
                .hasSize(10)
                .allSatisfy(
                        q -> assertThat(catalogue.getCells().get(q.getCell()).getIndicator())
                                .isEqualTo(q.getId()));
    }
}
