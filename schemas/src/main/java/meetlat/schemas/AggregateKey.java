package meetlat.schemas;

/** Key of an aggregate: one per definitions version and period. */
public record AggregateKey(int definitions, String period) {

    /** Reads a key as {@link #toString} wrote it. Throws IllegalArgumentException for anything else. */
    public static AggregateKey parse(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not the key of an aggregate");
        }
        return new AggregateKey(Integer.parseInt(key.substring(0, slash)), key.substring(slash + 1));
    }

    /** The key as it stands on the topic. */
    @Override
    public String toString() {
        return definitions + "/" + period;
    }
}
