package meetlat.deployment.catalogue.entry;

import java.util.List;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Section;
import org.jspecify.annotations.Nullable;

/** Where a question meant something else than in general. Both periods are inclusive. */
public record ExceptionEntry(
        List<Located<String>> projects,
        @Nullable Located<String> from,
        @Nullable Located<String> until,
        CrosswalkEntry crosswalk) {

    static ExceptionEntry from(Section section) {
        return new ExceptionEntry(
                section.optional("projects").words(),
                section.optional("from").word(),
                section.optional("until").word(),
                CrosswalkEntry.from(section));
    }

    /** @param periods the periods in order, by id */
    public boolean appliesTo(String project, String period, List<String> periods) {
        boolean there = projects.isEmpty()
                || projects.stream().anyMatch(named -> named.value().equals(project));
        int at = periods.indexOf(period);
        return there
                && (from == null || periods.indexOf(from.value()) <= at)
                && (until == null || periods.indexOf(until.value()) >= at);
    }
}
