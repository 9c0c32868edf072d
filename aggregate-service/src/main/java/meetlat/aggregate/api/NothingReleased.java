package meetlat.aggregate.api;

/** Nothing has been released yet, and the caller may see nothing else. */
final class NothingReleased extends RuntimeException {

    NothingReleased() {
        super("no figures have been released yet: an evaluator makes a release with POST /api/v1/releases");
    }
}
