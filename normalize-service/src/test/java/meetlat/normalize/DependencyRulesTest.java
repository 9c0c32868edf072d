package meetlat.normalize;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependencyRulesTest {

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("meetlat.normalize");

    @Test
    void theRulesKnowNeitherKafkaNorSpring() {
        noClasses()
                .that()
                .resideInAnyPackage("..definitions..", "..editions..", "..normalization..", "..standing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.apache.kafka..",
                        "io.micrometer..",
                        "meetlat.normalize.stream..",
                        "meetlat.normalize.operations..")
                .check(service);
    }

    @Test
    void theStreamDoesNotKnowSpring() {
        noClasses()
                .that()
                .resideInAPackage("..stream..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "meetlat.normalize.operations..")
                .check(service);
    }
}
