package meetlat.ingest.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a number is shown, as far as it tells a date or time from a plain number (ECMA-376 part 1, 18.8.30 and 18.8.31). */
final class NumberFormat {

    /** What a format shows as it stands: quoted text, an escaped character, a filler, the width of a character. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*(\"|$)|[\\\\_*].");
    /** A colour, a condition, a currency or a language; not the hours, minutes or seconds that have passed: [h]. */
    private static final Pattern BRACKET = Pattern.compile("\\[(?![hmsu]+])[^]]*]");
    /** The name that the plain format has in the languages of the exports. */
    private static final Pattern GENERAL = Pattern.compile("general|standaard|standard");
    /** Year, month, day, hour and second in Dutch, French, German and English. */
    private static final Pattern DATE = Pattern.compile("[ymdhsj]");

    private NumberFormat() {}

    /** Of the formats that every workbook has without saying so. */
    static boolean showsDate(int builtIn) {
        return builtIn >= 14 && builtIn <= 22
                || builtIn >= 27 && builtIn <= 36
                || builtIn >= 45 && builtIn <= 47
                || builtIn >= 50 && builtIn <= 58;
    }

    static boolean showsDate(String code) {
        String bare = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        String letters = BRACKET.matcher(bare).replaceAll("");
        String first = letters.substring(0, letters.indexOf(';') < 0 ? letters.length() : letters.indexOf(';'));
        return DATE.matcher(GENERAL.matcher(first).replaceAll("")).find();
    }
}
