package meetlat.schemas;

import org.apache.avro.util.ClassSecurityValidator;

/**
 * Avro makes records only of classes that it is told to trust; these are Meetlat's own. Whatever was trusted before
 * stays trusted. Whoever makes records of the contracts with their builders, without a serde, calls {@link #ensure} first.
 */
public final class AvroTrust {

    private static final String OWN_PACKAGES = "meetlat.";

    static {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(), type -> type.getName().startsWith(OWN_PACKAGES)));
    }

    private AvroTrust() {}

    /** Returns once Avro trusts Meetlat's records. */
    public static void ensure() {
        // Loading this class has done it.
    }
}
