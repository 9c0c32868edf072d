package meetlat.deployment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Code;
import meetlat.schemas.CrosswalkException;
import meetlat.schemas.Form;
import meetlat.schemas.Indicator;
import meetlat.schemas.Match;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.Ratio;
import meetlat.schemas.ResultsLevel;
import meetlat.schemas.SumRule;
import meetlat.schemas.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblyTest {

    @TempDir
    private Path folder;

    private Catalogue catalogue;

    @BeforeEach
    void givenTheSecondVersion() throws IOException {
        catalogue = SmallCatalogue.copiedTo(folder).version(2);
    }

    @Test
    void aVersionThatIsNotPublishedYetIsAFirstEdition() {
        assertThat(catalogue.getDefinitions()).isEqualTo(2);
        assertThat(catalogue.getEdition()).isEqualTo(1);
        assertThat(catalogue.getPublishedAt()).isEqualTo(Instant.EPOCH);
        assertThat(catalogue.getContent()).matches("[0-9a-f]{32}").isEqualTo(Definitions.digest(catalogue));
        assertThat(catalogue.getInForceFrom()).isNull();
        assertThat(catalogue.getRetiredFrom()).isNull();
        assertThat(catalogue.getDescriptions())
                .containsExactly(
                        entry("en", "Witnesses split, and victims\nby sex and age."),
                        entry("nl", "Getuigen gesplitst, en slachtoffers naar geslacht en leeftijd."));
    }

    @Test
    void periodsAndProjectsAreThoseOfTheProgramme() {
        assertThat(catalogue.getProgramme().getTimeZone()).isEqualTo("Europe/Brussels");
        assertThat(catalogue.getPeriods())
                .contains(
                        new Period(
                                "P1", LocalDate.of(2022, 10, 25), LocalDate.of(2023, 2, 25), LocalDate.of(2023, 3, 25)),
                        new Period("P2", LocalDate.of(2023, 2, 25), LocalDate.of(2023, 6, 25), null))
                .hasSize(3);
        assertThat(catalogue.getProjects())
                .extracting(Project::getId, Project::getStarted, Project::getStopped, Project::getMembers)
                .containsExactly(
                        tuple(
                                "boom",
                                LocalDate.of(2022, 11, 1),
                                LocalDate.of(2023, 8, 1),
                                List.of("Aartselaar", "Boom")),
                        tuple("verviers", null, null, List.of()),
                        tuple("mol", null, null, List.of()));
    }

    @Test
    void anIndicatorSaysAllThatItsEntrySays() {
        Indicator victims = indicator("victims");
        assertThat(victims.getLevel()).isEqualTo(ResultsLevel.OUTCOME);
        assertThat(victims.getSums().getPeriods()).isEqualTo(SumRule.UNIQUE);
        assertThat(victims.getSums().getDimensions())
                .containsExactly(entry("age", SumRule.SUM), entry("sex", SumRule.SUM));
        assertThat(victims.getAscending()).isFalse();
        assertThat(victims.getBaseline().getValue()).isEqualTo(12.5);
        assertThat(victims.getTargets()).containsExactly(new Target("P3", 100.0, Map.of()));

        Indicator children = indicator("child-witnesses");
        assertThat(children.getLeadsTo()).isEqualTo("victims");
        assertThat(children.getReplaces()).containsExactly("witnesses");
        assertThat(children.getIncluded()).containsEntry("en", "Also who heard it.");
        assertThat(children.getExcluded()).containsEntry("en", "Who was a victim.");
        assertThat(children.getAscending()).isNull();

        assertThat(indicator("staff-share").getRatio()).isEqualTo(new Ratio("staff", "subsidy", 100, 1));
    }

    @Test
    void codesStandInTheirListWithTheirParents() {
        assertThat(catalogue.getCodeLists().get(1).getCodes())
                .extracting(Code::getId, Code::getParent)
                .containsExactly(
                        tuple("0-17", null),
                        tuple("0-11", "0-17"),
                        tuple("12-17", "0-17"),
                        tuple("18+", null),
                        tuple("unknown", null),
                        tuple("not-asked", null));
        assertThat(catalogue.getDimensions())
                .extracting(d -> d.getId() + " " + d.getCodeList())
                .containsExactly("sex sexes", "age ages", "violence violence");
    }

    @Test
    void cellsAreTheWholeThenEachDimensionAloneThenCombinations() {
        assertThat(namesOf(catalogue.getCells()))
                .containsExactly(
                        "child-witnesses {}",
                        "neighbours {}",
                        "victims {}",
                        "victims {sex=F}",
                        "victims {sex=M}",
                        "victims {sex=unknown}",
                        "victims {sex=not-asked}",
                        "victims {age=0-17}",
                        "victims {age=0-11}",
                        "victims {age=12-17}",
                        "victims {age=18+}",
                        "victims {age=unknown}",
                        "victims {age=not-asked}",
                        "victims {age=0-17, sex=F}",
                        "victims {age=0-11, sex=F}",
                        "victims {age=12-17, sex=F}",
                        "victims {age=18+, sex=F}",
                        "victims {age=unknown, sex=F}",
                        "victims {age=0-17, sex=M}",
                        "victims {age=0-11, sex=M}",
                        "victims {age=12-17, sex=M}",
                        "victims {age=18+, sex=M}",
                        "victims {age=unknown, sex=M}",
                        "victims {age=0-17, sex=unknown}",
                        "victims {age=0-11, sex=unknown}",
                        "victims {age=12-17, sex=unknown}",
                        "victims {age=18+, sex=unknown}",
                        "victims {age=unknown, sex=unknown}",
                        "situations {}",
                        "situations {violence=physical}",
                        "situations {violence=economic}",
                        "situations {violence=unknown}",
                        "situations {violence=not-asked}",
                        "subsidy {}",
                        "staff {}");
    }

    @Test
    void aBlockStandsForAQuestionOfEachCombination() {
        List<Question> block = form("monitoring-2").getQuestions().stream()
                .filter(question -> question.getBlock().equals("victims"))
                .toList();

        assertThat(block)
                .extracting(
                        Question::getId,
                        this::cellOf,
                        question -> question.getLabels().get("en"))
                .containsExactly(
                        tuple("victims.F.0-17", "victims {age=0-17, sex=F}", "Victims: Female, 0 to 17"),
                        tuple("victims.F.18+", "victims {age=18+, sex=F}", "Victims: Female, 18 and older"),
                        tuple("victims.F.unknown", "victims {age=unknown, sex=F}", "Victims: Female, Unknown"),
                        tuple("victims.M.0-17", "victims {age=0-17, sex=M}", "Victims: Male, 0 to 17"),
                        tuple("victims.M.18+", "victims {age=18+, sex=M}", "Victims: Male, 18 and older"),
                        tuple("victims.M.unknown", "victims {age=unknown, sex=M}", "Victims: Male, Unknown"),
                        tuple("victims.unknown.0-17", "victims {age=0-17, sex=unknown}", "Victims: Unknown, 0 to 17"),
                        tuple(
                                "victims.unknown.18+",
                                "victims {age=18+, sex=unknown}",
                                "Victims: Unknown, 18 and older"),
                        tuple(
                                "victims.unknown.unknown",
                                "victims {age=unknown, sex=unknown}",
                                "Victims: Unknown, Unknown"));
        assertThat(block).allSatisfy(question -> {
            assertThat(question.getZeroWhenBlank()).isTrue();
            assertThat(question.getMatch()).isEqualTo(Match.EXACT);
            assertThat(question.getMaximum()).isEqualTo(1000);
        });
    }

    @Test
    void aBlockWithoutCodesAsksForTheFinestAndUnknown() {
        assertThat(form("monitoring-2").getQuestions())
                .filteredOn(question -> question.getBlock().equals("violence"))
                .extracting(Question::getId)
                .containsExactly("violence.physical", "violence.economic", "violence.unknown");
    }

    @Test
    void exceptionsTakeThePlaceOfTheGeneralCrosswalk() {
        Question witnesses = question("monitoring", "witnesses");

        assertThat(witnesses.getCell()).isEqualTo(-1);
        assertThat(witnesses.getNotComparable()).containsExactly("child-witnesses", "neighbours");
        assertThat(witnesses.getExceptions())
                .containsExactly(
                        new CrosswalkException(
                                List.of("verviers"),
                                "P1",
                                "P2",
                                0,
                                Match.CLOSE,
                                List.of(),
                                Map.of("nl", "Vooral kinderen.", "en", "Mostly children.")),
                        new CrosswalkException(
                                List.of(),
                                "P3",
                                null,
                                1,
                                Match.NARROW,
                                List.of(),
                                Map.of("nl", "Alleen naaste buren.", "en", "Next door only.")));
    }

    @Test
    void aFormThatReplacesAnotherReportsAsIt() {
        assertThat(catalogue.getForms())
                .extracting(Form::getId, Form::getReportsAs)
                .containsExactly(tuple("monitoring-2", "monitoring"), tuple("monitoring", "monitoring"));
    }

    private List<String> namesOf(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.getIndicator() + " " + new TreeMap<>(cell.getDimensions()))
                .toList();
    }

    private String cellOf(Question question) {
        return namesOf(List.of(catalogue.getCells().get(question.getCell()))).get(0);
    }

    private Indicator indicator(String id) {
        return catalogue.getIndicators().stream()
                .filter(found -> found.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Form form(String id) {
        return catalogue.getForms().stream()
                .filter(found -> found.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Question question(String form, String id) {
        return form(form).getQuestions().stream()
                .filter(found -> found.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
