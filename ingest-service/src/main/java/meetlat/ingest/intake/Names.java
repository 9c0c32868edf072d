package meetlat.ingest.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Names as people and office programs write them: with other blanks, capitals and accents than the catalogue. */
public final class Names {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\v\\u200b\\ufeff]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Names() {}

    /** Without the blanks around it, those that do not break a line included. */
    public static String stripped(String text) {
        return stripped(text, Names::isBlank);
    }

    /** Without what is blank around it, in time that grows with the text: a pattern would try each blank again. */
    static String stripped(String text, IntPredicate blank) {
        int from = 0;
        int end = text.length();
        while (from < end && blank.test(text.charAt(from))) {
            from++;
        }
        while (end > from && blank.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** The same for two headings that differ in blanks or capitals only. */
    public static String ofHeading(String heading) {
        String composed = Normalizer.normalize(heading, Normalizer.Form.NFC);
        return stripped(BLANKS.matcher(composed).replaceAll(" ")).toLowerCase(Locale.ROOT);
    }

    /** The same for two names that differ in blanks, capitals or accents only. */
    static String folded(String name) {
        return ACCENTS.matcher(Normalizer.normalize(ofHeading(name), Normalizer.Form.NFD))
                .replaceAll("");
    }
}
