package meetlat.schemas;

/** Key of an aggregate: one per edition of a definitions version and period. */
public record AggregateKey(Edition edition, String period) {

    /** Reads a key as {@link #toString} wrote it. Throws IllegalArgumentException for anything else. */
    public static AggregateKey parse(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not the key of an aggregate");
        }
        return new AggregateKey(Edition.parse(key.substring(0, slash)), key.substring(slash + 1));
    }

    /** The definitions version. */
    public int definitions() {
        return edition.definitions();
    }

    /** The key as it stands on the topic. */
    @Override
    public String toString() {
        return edition + "/" + period;
    }
}
