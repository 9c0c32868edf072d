package meetlat.schemas;

/** The keys on the topics, but for {@link ReportKey} and {@link AggregateKey}. Identifiers in a catalogue hold no slash, so the parts stay apart. */
public final class Keys {

    private Keys() {}

    /** Key of an outcome: one per definitions version and submission. */
    public static String outcome(int definitions, String submissionId) {
        return definitions + "/" + submissionId;
    }

    /** Key of a catalogue: its definitions version. */
    public static String catalogue(int definitions) {
        return Integer.toString(definitions);
    }
}
