package meetlat.aggregate.api;

/** No definitions version is published yet that the caller may see, so there is nothing to show figures under. */
final class NotPublished extends RuntimeException {

    NotPublished() {
        super("no definitions version is published yet: run the deployment step");
    }
}
