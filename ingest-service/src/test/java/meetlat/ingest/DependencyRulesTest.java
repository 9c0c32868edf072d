package meetlat.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependencyRulesTest {

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("meetlat.ingest");

    @Test
    void theRulesKnowNeitherKafkaNorSpring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..intake..", "..explanation..", "..forms..", "..privacy..", "..receipt..", "..sheet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.apache.kafka..",
                        "io.micrometer..",
                        "meetlat.ingest.log..",
                        "meetlat.ingest.message..",
                        "meetlat.ingest.web..",
                        "meetlat.ingest.operations..")
                .check(service);
    }
}
