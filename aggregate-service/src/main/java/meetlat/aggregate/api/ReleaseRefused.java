package meetlat.aggregate.api;

/** No release can be made now; the message says why and what to do. */
final class ReleaseRefused extends RuntimeException {

    ReleaseRefused(String why) {
        super(why);
    }
}
