package meetlat.access;

/** Checks tokens that an OAuth2 server gave out. */
@FunctionalInterface
public interface TokenReader {

    /**
     * The client that the token was given to.
     *
     * @throws AccessRefused when the token is not in order, or cannot be checked now
     */
    String client(String token);
}
