package meetlat.ingest.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * E-mail addresses, in any script, also written so that programs should not find them: {@code a (at) b.be},
 * {@code a[at]b}, {@code a @ b . be}, {@code a at b dot be}. An @ alone makes none: people name things
 * {@code theatre@school}, and accounts {@code @name}.
 */
final class EmailAddresses {

    private static final String LOCAL = "[\\p{L}\\p{M}\\p{N}_\"'.+\\-!#$%&*/=?^`~]{1,64}+";
    private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]{0,62}+";

    /** More labels than a domain can have (RFC 1035); without a bound, a long text is too deep for the stack. */
    private static final String MORE_LABELS = "{0,126}";

    private static final String TOP = "(?:xn--[a-z0-9-]+|\\p{L}[\\p{L}\\p{M}]+)";
    private static final String DOMAIN = LABEL + "(?:\\." + LABEL + ")" + MORE_LABELS + "\\." + TOP;

    /** Where a dot may just as well end a sentence, only these are taken for a domain. */
    private static final String USUAL_TOP = "(?:be|com|net|org|eu|nl|fr|lu|uk|info|brussels|vlaanderen)\\b";

    private static final String AT_SIGN = "arobase|arobas|apenstaartje|apenstaart|apestaartje|klammeraffe";
    private static final String AT = "at|" + AT_SIGN;
    private static final String DOT = "dot|punt|point|punkt";

    private static final Pattern BRACKETED_DOT =
            Pattern.compile("(?iu)[ \\n]?[(\\[{<][ \\n]?(?:\\.|" + DOT + ")[ \\n]?[)\\]}>][ \\n]?");

    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile(LOCAL + "(?:@[ \\n]?|[ \\n]@[ \\n])" + DOMAIN),
            Pattern.compile(LOCAL + "[ \\n]?@[ \\n]?" + LABEL + "(?:[ \\n]?\\.[ \\n]?" + LABEL + ")" + MORE_LABELS
                    + "(?:[ \\n]?\\.[ \\n]?" + USUAL_TOP + "|[ \\n]\\.[ \\n]?" + TOP + ")"),
            Pattern.compile(LOCAL + "@\\[[\\p{XDigit}.:IPv]+\\]"),
            Pattern.compile("(?iu)" + LOCAL + "[ \\n]?[(\\[{<][ \\n]?(?:@|" + AT + ")[ \\n]?[)\\]}>][ \\n]?" + LABEL),
            Pattern.compile("(?iu)[\\p{L}\\p{N}.-]{1,64}_(?:" + AT + ")_" + DOMAIN),
            Pattern.compile("(?iu)" + LOCAL + "[ \\n](?:" + AT + ")[ \\n]" + LABEL + "(?:[ \\n](?:" + DOT + ")[ \\n]"
                    + LABEL + ")++"),
            Pattern.compile("(?iu)" + LOCAL + "[ \\n](?:" + AT_SIGN + ")[ \\n]" + DOMAIN));

    private EmailAddresses() {}

    static String cutOutOf(String text) {
        String dotted = BRACKETED_DOT.matcher(text).replaceAll(".");
        String rest = dotted;
        for (Pattern address : ADDRESSES) {
            rest = address.matcher(rest).replaceAll(";");
        }
        return rest.equals(dotted) ? text : rest;
    }
}
