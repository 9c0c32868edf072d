package meetlat.ingest.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in a workbook: plain or in pieces of different looks, without the phonetic hints beside it. */
final class RichText {

    private static final int HEXADECIMAL = 16;
    /** A character that XML cannot hold, such as _x000D_ (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads the element that has just started, up to its end. */
    static String read(XmlPart xml, String element, int most) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("t")) {
                xml.text(text, most);
            } else if (xml.starts("rPh") || xml.starts("rPr")) {
                xml.skip();
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPED.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    /** Half a character stays as it is written: alone it is no text. */
    private static String character(MatchResult escape) {
        char character = (char) Integer.parseInt(escape.group(1), HEXADECIMAL);
        return Character.isSurrogate(character) ? escape.group() : String.valueOf(character);
    }
}
