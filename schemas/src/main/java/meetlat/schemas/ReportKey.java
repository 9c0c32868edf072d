package meetlat.schemas;

/**
 * Key of a report: one per edition of a definitions version, form, project and period. Identifiers in a catalogue hold
 * no slash, so the parts stay apart.
 *
 * @param form the form under whose id the report stands, see {@code reportsAs} in the catalogue
 */
public record ReportKey(Edition edition, String form, String project, String period) {

    /** Reads a key as {@link #toString} wrote it. Throws IllegalArgumentException for anything else. */
    public static ReportKey parse(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not the key of a report");
        }
        return new ReportKey(Edition.parse(parts[0]), parts[1], parts[2], parts[3]);
    }

    /** The definitions version. */
    public int definitions() {
        return edition.definitions();
    }

    /** The key as it stands on the topic. */
    @Override
    public String toString() {
        return edition + "/" + form + "/" + project + "/" + period;
    }
}
