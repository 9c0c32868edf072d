package meetlat.schemas;

/** The keys on the topics, but for {@link ReportKey} and {@link AggregateKey}. Identifiers in a catalogue hold no slash, so the parts stay apart. */
public final class Keys {

    private Keys() {}

    /** Key of an outcome: one per edition of a definitions version and submission. */
    public static String outcome(Edition edition, String submissionId) {
        return edition + "/" + submissionId;
    }

    /** The edition in the key of an outcome. Throws IllegalArgumentException for anything else. */
    public static Edition editionOf(String outcome) {
        return Edition.parse(outcome.substring(0, slash(outcome)));
    }

    /** The submission id in the key of an outcome. Throws IllegalArgumentException for anything else. */
    public static String submissionOf(String outcome) {
        return outcome.substring(slash(outcome) + 1);
    }

    private static int slash(String outcome) {
        int slash = outcome.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not the key of an outcome");
        }
        return slash;
    }

    /** Key of a catalogue: the edition. */
    public static String catalogue(Edition edition) {
        return edition.toString();
    }

    /** Key of a release as a whole. */
    public static String release(String release) {
        return release;
    }

    /** Key of what a release holds of one indicator. */
    public static String releasedIndicator(String release, Edition edition, String indicator) {
        return release + "/" + edition + "/" + indicator;
    }

    /** Key of the progress of an edition. */
    public static String progress(Edition edition) {
        return edition.toString();
    }
}
