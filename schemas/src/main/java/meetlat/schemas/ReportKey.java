package meetlat.schemas;

/**
 * Key of a report: one per definitions version, form, project and period. Identifiers in a catalogue hold no slash, so
 * the parts stay apart.
 */
public record ReportKey(int definitions, String form, String project, String period) {

    /** Reads a key as {@link #toString} wrote it. Throws IllegalArgumentException for anything else. */
    public static ReportKey parse(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not the key of a report");
        }
        return new ReportKey(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]);
    }

    /** The key as it stands on the topic. */
    @Override
    public String toString() {
        return definitions + "/" + form + "/" + project + "/" + period;
    }
}
