package meetlat.ingest.intake;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import meetlat.ingest.privacy.PersonalData;
import tools.jackson.databind.JsonNode;

/** Answers, and explanations, in somebody's own words. */
public final class FreeText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    /** Lines and tabs are how a text is laid out; half a character cannot be written to the log. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    /** Whoever wrote less may be told what is personal in it; more is refused for its length, without being looked through. */
    private static final int LONGEST_SEARCHED = 8_000;

    private static final int UNITS_IN_A_CODE_POINT = 2;

    private FreeText() {}

    /** The text as it is kept: without blanks around it, and its lines parted in one way wherever they come from. */
    public static String of(JsonNode answer) {
        return Names.stripped(LINE_END.matcher(answer.stringValue()).replaceAll("\n"), FreeText::isBlank);
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r';
    }

    /** Whether it is a text of blanks alone. */
    public static boolean isBlank(JsonNode answer) {
        return answer.isString() && of(answer).isEmpty();
    }

    /**
     * Whether it is a text that can be kept: not too long, and without characters that the log or a page cannot hold.
     *
     * @param longest in code points
     */
    public static boolean fits(JsonNode answer, int longest) {
        if (!answer.isString()) {
            return false;
        }
        String text = of(answer);
        return text.codePointCount(0, text.length()) <= longest
                && !UNWRITABLE.matcher(text).find();
    }

    /**
     * The kinds of personal data in it: in a text, in each text of a list, or as a number. None are looked for in a text
     * that is much too long anyway.
     *
     * @param longest in code points; every text that is no longer is looked through
     */
    public static Set<PersonalData> personal(JsonNode answer, int longest) {
        if (answer.isString()) {
            String text = of(answer);
            boolean searched = text.length() <= Math.max(LONGEST_SEARCHED, (long) UNITS_IN_A_CODE_POINT * longest);
            return searched ? PersonalData.in(text) : Set.of();
        }
        if (!answer.isArray()) {
            return answer.isNumber() ? PersonalData.in(answer.asString()) : Set.of();
        }
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        answer.forEach(element -> found.addAll(personal(element, longest)));
        return found;
    }
}
