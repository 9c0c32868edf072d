package meetlat.aggregate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependencyRulesTest {

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("meetlat.aggregate");

    @Test
    void theRulesKnowNeitherKafkaNorSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..totals..",
                        "..figures..",
                        "..crosswalk..",
                        "..comparison..",
                        "..deviation..",
                        "..completeness..",
                        "..explanation..",
                        "..annex..",
                        "..series..",
                        "..cells..",
                        "..export..",
                        "..disclosure..",
                        "..release..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.apache.kafka..",
                        "io.micrometer..",
                        "jakarta.servlet..",
                        "meetlat.aggregate.stream..",
                        "meetlat.aggregate.live..",
                        "meetlat.aggregate.api..",
                        "meetlat.aggregate.operations..")
                .check(service);
    }

    @Test
    void theCrosswalkKnowsNoFiguresAndTheFiguresKnowNoComparison() {
        noClasses()
                .that()
                .resideInAPackage("..crosswalk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..figures..", "..comparison..", "..totals..")
                .check(service);
        noClasses()
                .that()
                .resideInAPackage("..figures..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..comparison..")
                .check(service);
    }

    @Test
    void completenessKnowsNoFigures() {
        noClasses()
                .that()
                .resideInAPackage("..completeness..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..figures..", "..totals..")
                .check(service);
    }

    @Test
    void theStreamDoesNotKnowSpring() {
        noClasses()
                .that()
                .resideInAPackage("..stream..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "meetlat.aggregate.operations..")
                .check(service);
    }
}
