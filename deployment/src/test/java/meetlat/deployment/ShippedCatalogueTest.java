package meetlat.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import meetlat.deployment.catalogue.CatalogueFolder;
import meetlat.deployment.catalogue.CatalogueReading;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Indicator;
import meetlat.schemas.Period;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import meetlat.schemas.VersionStatus;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {

    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "de", "en");
    /** The maps of the contract that hold no texts. */
    private static final Set<String> NO_TEXTS = Set.of("dimensions");

    private final CatalogueReading reading = CatalogueFolder.read(Path.of("../catalogue"));

    @Test
    void itHasNoMistake() {
        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.versions()).extracting(Catalogue::getDefinitions).containsExactly(1, 2);
    }

    @Test
    void theFirstVersionIsInForceAndTheSecondIsADraft() {
        Clock clock = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThat(VersionStatus.of(version(1), clock)).isEqualTo(VersionStatus.IN_FORCE);
        assertThat(version(2).getInForceFrom()).isNull();
    }

    @Test
    void theProgrammeHasFifteenProjectsAndSixAdjoiningPeriods() {
        Catalogue catalogue = version(1);
        assertThat(catalogue.getProjects()).hasSize(15);
        List<Period> periods = catalogue.getPeriods();
        assertThat(periods).extracting(Period::getId).containsExactly("P1", "P2", "P3", "P4", "P5", "P6");
        assertThat(periods.get(0).getStart()).isEqualTo(LocalDate.of(2022, 10, 25));
        for (int i = 1; i < 6; i++) {
            assertThat(periods.get(i).getStart()).isEqualTo(periods.get(i - 1).getEnd());
        }
        assertThat(periods.get(5).getEnd()).isEqualTo(LocalDate.of(2024, 10, 25));
    }

    @Test
    void everyTextIsThereInFourLanguages() {
        for (Catalogue catalogue : List.of(version(1), version(2))) {
            List<Map<?, ?>> texts = new ArrayList<>();
            gatherTexts(catalogue, texts);
            assertThat(texts).hasSizeGreaterThan(40).allSatisfy(text -> {
                assertThat(text.keySet()).isEqualTo(LANGUAGES);
                assertThat(text.values())
                        .noneSatisfy(each -> assertThat((String) each).isBlank());
            });
        }
    }

    @Test
    void theProposalCoversEveryTargetGroup() {
        Catalogue proposal = version(2);
        assertThat(proposal.getIndicators()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(proposal.getIndicators())
                .extracting(Indicator::getTargetGroup)
                .contains(
                        "citizens",
                        "victims",
                        "children",
                        "perpetrators",
                        "first-line-workers",
                        "professionals",
                        "networks",
                        "resources");
    }

    @Test
    void theProposalKeepsTheMeaningsOfWitnessApart() {
        assertThat(version(1).getIndicators()).extracting(Indicator::getId).contains("witnesses");
        assertThat(version(2).getIndicators()).extracting(Indicator::getId).doesNotContain("witnesses");
        assertThat(version(2).getIndicators())
                .filteredOn(indicator -> indicator.getReplaces().contains("witnesses"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theProposalCountsVictimsBySexAndAgeAndRelationship() {
        assertThat(version(2).getCells())
                .filteredOn(cell -> cell.getIndicator().equals("victims"))
                .extracting(cell -> cell.getDimensions().keySet())
                .contains(Set.of(), Set.of("sex"), Set.of("age", "sex"), Set.of("sex", "age", "relationship"));
    }

    @Test
    void everyFormAsksForTheProjectAndThePeriod() {
        assertThat(reading.versions())
                .flatExtracting(Catalogue::getForms)
                .hasSize(4)
                .allSatisfy(form -> assertThat(form.getQuestions())
                        .extracting(Question::getType)
                        .containsOnlyOnce(QuestionType.PROJECT, QuestionType.PERIOD));
    }

    @Test
    void theFirstFormAsksTheSameUnderTheSameNamesInBothVersions() {
        assertThat(names(version(2)))
                .isEqualTo(names(version(1)))
                .allSatisfy((question, names) -> assertThat(names)
                        .filteredOn(name -> name.matches("r[0-9a-f]{32}"))
                        .hasSize(1));
    }

    private static Map<String, List<String>> names(Catalogue version) {
        return version.getForms().stream()
                .filter(form -> form.getId().equals("ifg-monitoring"))
                .flatMap(form -> form.getQuestions().stream())
                .collect(Collectors.toMap(Question::getId, Question::getAliases));
    }

    @Test
    void theSecondFormTakesRemarksAndKindsOfPartnersThatCountForNothing() {
        assertThat(version(2).getForms())
                .flatExtracting(Form::getQuestions)
                .filteredOn(question ->
                        Set.of(QuestionType.TEXT, QuestionType.CHOICES).contains(question.getType()))
                .extracting(Question::getId, Question::getLongest, Question::getCell)
                .containsExactly(tuple("partner-kinds", 0, -1), tuple("remarks", 500, -1));
    }

    private Catalogue version(int number) {
        assertThat(reading.mistakes()).isEmpty();
        return reading.versions().get(number - 1);
    }

    private static void gatherTexts(Object value, List<Map<?, ?>> texts) {
        if (value instanceof IndexedRecord record) {
            for (Schema.Field field : record.getSchema().getFields()) {
                Object inner = record.get(field.pos());
                if (inner instanceof Map<?, ?> text && !NO_TEXTS.contains(field.name())) {
                    // What may be left out is empty.
                    if (!text.isEmpty()) {
                        texts.add(text);
                    }
                } else {
                    gatherTexts(inner, texts);
                }
            }
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> gatherTexts(each, texts));
        }
    }
}
