package meetlat.ingest.intake;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer where: in JSON as a JSON pointer (RFC 6901), in an export as a cell; empty for the whole
 * @param wording what is wrong and how to mend it; never quotes what a respondent wrote
 */
public record Fault(String pointer, Wording wording) {

    public static Fault of(String pointer, FaultCode code, Object... values) {
        return new Fault(pointer, Wording.of(code, values));
    }

    /** The pointer to a member of an object, escaped. */
    static String pointer(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
