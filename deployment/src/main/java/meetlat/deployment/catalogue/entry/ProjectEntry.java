package meetlat.deployment.catalogue.entry;

import java.time.LocalDate;
import java.util.List;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;
import org.jspecify.annotations.Nullable;

/** A project, in {@code projects.yaml}. */
public record ProjectEntry(
        Located<String> id,
        Located<String> language,
        Texts labels,
        List<Located<String>> members,
        @Nullable Located<LocalDate> started,
        @Nullable Located<LocalDate> stopped) {

    /** All of {@code projects.yaml}. */
    public static List<ProjectEntry> all(Section section) {
        return section.required("projects").sections("project", ProjectEntry::from);
    }

    private static ProjectEntry from(Section section) {
        return new ProjectEntry(
                section.word("id"),
                section.word("language"),
                section.required("labels").texts(),
                section.optional("members").words(),
                section.optional("started").day(),
                section.optional("stopped").day());
    }
}
