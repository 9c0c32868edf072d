package meetlat.ingest.intake;

/**
 * One thing that is wrong with a body.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole
 * @param detail what is wrong and how to mend it; never quotes what a respondent wrote
 */
public record Fault(String pointer, String detail) {

    /** The pointer to a member of an object, escaped. */
    static String pointer(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
