package meetlat.deployment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependencyRulesTest {

    private final JavaClasses deployment = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("meetlat.deployment");

    @Test
    void theRulesKnowNoKafka() {
        noClasses()
                .that()
                .resideInAnyPackage("..catalogue..", "..publication..", "..importing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.apicurio..")
                .check(deployment);
    }

    @Test
    void whatIsReadKnowsNothingOfWhatWasPublished() {
        noClasses()
                .that()
                .resideInAPackage("..catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..publication..")
                .check(deployment);
    }

    @Test
    void filesAreSentAsAnyOtherProgramWouldSendThem() {
        noClasses()
                .that()
                .resideInAPackage("..importing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("meetlat.schemas..", "..catalogue..", "..publication..")
                .check(deployment);
    }

    @Test
    void yamlIsReadInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..catalogue.yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(deployment);
    }
}
