package meetlat.schemas;

/** The keys on the topics. Identifiers in a catalogue hold no slash, so the parts stay apart. */
public final class Keys {

    private Keys() {}

    /** Key of a report: one per definitions version, form, project and period. */
    public static String report(int definitions, String form, String project, String period) {
        return definitions + "/" + form + "/" + project + "/" + period;
    }

    /** Key of an outcome: one per definitions version and submission. */
    public static String outcome(int definitions, String submissionId) {
        return definitions + "/" + submissionId;
    }

    /** Key of an aggregate: one per definitions version and period. */
    public static String aggregate(int definitions, String period) {
        return definitions + "/" + period;
    }

    /** Key of a catalogue: its definitions version. */
    public static String catalogue(int definitions) {
        return Integer.toString(definitions);
    }
}
