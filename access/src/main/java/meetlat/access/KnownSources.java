package meetlat.access;

/** The sources as they stand now; a change of the file is seen within seconds. */
@FunctionalInterface
public interface KnownSources {

    /** @throws AccessRefused while the file could not be read once: whoever shows credentials is told to come back */
    Sources current();
}
