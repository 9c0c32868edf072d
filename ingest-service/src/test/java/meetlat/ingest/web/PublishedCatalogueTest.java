package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import meetlat.ingest.Given;
import meetlat.ingest.intake.SubmissionReader;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.web.PublishedCatalogue.NotPublished;
import meetlat.schemas.Catalogue;
import org.junit.jupiter.api.Test;

class PublishedCatalogueTest {

    private final PublishedCatalogue catalogue = new PublishedCatalogue();

    @Test
    void nothingIsAcceptedBeforeAVersionIsPublished() {
        assertThat(catalogue.isPublished()).isFalse();
        assertThatExceptionOfType(NotPublished.class).isThrownBy(catalogue::current);
    }

    @Test
    void aProjectOfTheNewerEditionIsKnownInWhicheverOrderTheyCome() {
        catalogue.read("1.2", edition(2, "verviers", "wavre"), true);
        catalogue.read("1", edition(1, "verviers"), true);

        assertThat(accepts("wavre")).isTrue();
    }

    @Test
    void aProjectThatTheNewerEditionDroppedIsNoLongerKnown() {
        catalogue.read("1", edition(1, "verviers", "wavre"), true);
        catalogue.read("1.2", edition(2, "verviers"), true);

        assertThat(accepts("wavre")).isFalse();
        assertThat(accepts("verviers")).isTrue();
    }

    @Test
    void theTenthEditionIsHigherThanTheNinth() {
        catalogue.read("1.10", edition(10, "wavre"), true);
        catalogue.read("1.9", edition(9, "verviers"), true);

        assertThat(accepts("wavre")).isTrue();
        assertThat(accepts("verviers")).isFalse();
    }

    @Test
    void anEditionThatIsTakenBackGivesWayToTheOneBefore() {
        catalogue.read("1", edition(1, "verviers"), true);
        catalogue.read("1.2", edition(2, "verviers", "wavre"), true);

        catalogue.read("1.2", null, true);

        assertThat(accepts("wavre")).isFalse();
        assertThat(accepts("verviers")).isTrue();
    }

    @Test
    void withTheLastEditionAllIsForgotten() {
        catalogue.read("1", edition(1, "verviers"), true);

        catalogue.read("1", null, true);

        assertThat(catalogue.isPublished()).isFalse();
        assertThatExceptionOfType(NotPublished.class).isThrownBy(catalogue::current);
    }

    private boolean accepts(String project) {
        byte[] body = Given.submission("{}").replace("verviers", project).getBytes(StandardCharsets.UTF_8);
        try {
            return project.equals(new SubmissionReader(catalogue.current(), Given.SENDER, Given.NOW)
                    .read(body)
                    .project());
        } catch (SubmissionRefused refused) {
            assertThat(refused.faults()).extracting("pointer").containsExactly("/project");
            return false;
        }
    }

    private static Catalogue edition(int edition, String... projects) {
        return Catalogue.newBuilder(Given.catalogue())
                .setEdition(edition)
                .setProjects(List.of(projects).stream().map(Given::project).toList())
                .build();
    }
}
