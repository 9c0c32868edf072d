package meetlat.ingest.intake;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer where: in JSON as a JSON pointer (RFC 6901), in an export as a cell, in the address as {@code ?} and
 *     the parameter; empty for the whole
 * @param question the question that it is about, by its id in the catalogue; null when it is about none
 * @param wording what is wrong and how to mend it; never quotes what a respondent wrote
 */
public record Fault(String pointer, @Nullable String question, Wording wording) {

    public Fault(String pointer, Wording wording) {
        this(pointer, null, wording);
    }

    public static Fault of(String pointer, FaultCode code, Object... values) {
        return new Fault(pointer, Wording.of(code, values));
    }

    /** The same fault, where the sender wrote what is wrong. */
    public Fault at(String place) {
        return new Fault(place, question, wording);
    }

    /** The same fault, about a question. */
    public Fault about(String question) {
        return new Fault(pointer, question, wording);
    }

    /** The pointer to a member of an object, escaped. */
    public static String pointer(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
