package meetlat.ingest.intake;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import meetlat.ingest.privacy.PersonalData;
import tools.jackson.databind.JsonNode;

/** Answers in the respondent's own words. */
final class FreeText {

    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    /** Lines and tabs are how a text is laid out; half a character cannot be written to the log. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private FreeText() {}

    /** The text as it is kept: without blanks around it, and its lines parted in one way wherever they come from. */
    static String of(JsonNode answer) {
        String text = LINE_END.matcher(answer.stringValue()).replaceAll("\n");
        return ENDS.matcher(text).replaceAll("");
    }

    static boolean isBlank(JsonNode answer) {
        return answer.isString() && of(answer).isEmpty();
    }

    /** @param longest in code points */
    static boolean fits(JsonNode answer, int longest) {
        if (!answer.isString()) {
            return false;
        }
        String text = of(answer);
        return text.codePointCount(0, text.length()) <= longest
                && !UNWRITABLE.matcher(text).find();
    }

    /** The kinds of personal data in it: in a text, in each text of a list, or as a number. */
    static Set<PersonalData> personal(JsonNode answer) {
        if (!answer.isArray()) {
            return answer.isString() || answer.isNumber() ? PersonalData.in(answer.asString()) : Set.of();
        }
        Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
        answer.forEach(element -> found.addAll(personal(element)));
        return found;
    }
}
