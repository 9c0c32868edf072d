package meetlat.deployment.catalogue;

import java.util.List;
import java.util.Optional;
import meetlat.deployment.catalogue.entry.PeriodEntry;
import meetlat.deployment.catalogue.entry.ProgrammeFile;
import meetlat.deployment.catalogue.entry.ProjectEntry;

/**
 * All the files of a catalogue as they were read. What is empty could not be read, which was noted.
 *
 * @param versions by number
 */
record ReadCatalogue(
        Optional<ProgrammeFile> programme, Optional<List<ProjectEntry>> projects, List<ReadVersion> versions) {

    List<String> periodIds() {
        return programme.map(ProgrammeFile::periods).orElse(List.of()).stream()
                .map(PeriodEntry::id)
                .map(id -> id.value())
                .toList();
    }

    Names periodNames() {
        return new Names("period", periodIds(), programme.isPresent());
    }

    Names projectNames() {
        List<String> ids = projects.orElse(List.of()).stream()
                .map(project -> project.id().value())
                .toList();
        return new Names("project", ids, projects.isPresent());
    }
}
