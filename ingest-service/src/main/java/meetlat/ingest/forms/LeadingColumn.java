package meetlat.ingest.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import meetlat.ingest.intake.Names;

/**
 * A column that Microsoft Forms puts before those of the questions, by its headings in English, Dutch, French and
 * German.
 */
enum LeadingColumn {
    ID("ID"),
    /** Not needed, and not read. */
    START("Start time", "Begintijd", "Heure de début", "Startzeit"),
    COMPLETION("Completion time", "Tijd van voltooien", "Heure de fin", "Fertigstellungszeit"),
    EMAIL("Email", "E-mail", "Adresse de messagerie", "E-Mail-Adresse"),
    /** A person's name: not read. */
    NAME("Name", "Naam", "Nom"),
    MODIFIED(
            "Last modified time",
            "Tijd van laatste wijziging",
            "Heure de la dernière modification",
            "Uhrzeit der letzten Änderung");

    private final List<String> headings;

    LeadingColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column of that heading, blanks and capitals aside. */
    static Optional<LeadingColumn> headed(String heading) {
        String name = Names.ofHeading(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.stream().map(Names::ofHeading).anyMatch(name::equals))
                .findFirst();
    }

    /** The headings as a reader sees them. */
    String quotedHeadings() {
        return headings.stream().map(heading -> '"' + heading + '"').collect(Collectors.joining(", "));
    }
}
