package meetlat.schemas;

/** The keys on the topics, but for {@link ReportKey}. Identifiers in a catalogue hold no slash, so the parts stay apart. */
public final class Keys {

    private Keys() {}

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
