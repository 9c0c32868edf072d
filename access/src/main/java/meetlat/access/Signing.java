package meetlat.access;

/**
 * That a source signs what it sends.
 *
 * @param secret shared with the source
 */
public record Signing(String secret) {

    @Override
    public String toString() {
        return "signed";
    }
}
