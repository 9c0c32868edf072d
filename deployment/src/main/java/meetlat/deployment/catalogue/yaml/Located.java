package meetlat.deployment.catalogue.yaml;

/**
 * A value and where it is written. A text is empty only when it is missing or of the wrong kind, which was noted as a
 * mistake when it was read: whoever checks it further passes over it.
 */
public record Located<T>(T value, Place place) {

    /** Whether this stands in for a text that could not be read. */
    public boolean isBroken() {
        return value.equals("");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
