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
                .resideInAnyPackage("..totals..", "..figures..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.apache.kafka..",
                        "io.micrometer..",
                        "meetlat.aggregate.stream..",
                        "meetlat.aggregate.operations..")
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
