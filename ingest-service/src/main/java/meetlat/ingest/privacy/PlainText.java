package meetlat.ingest.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as it is meant, without what the eye does not see: compatibility forms such as full-width letters are the plain
 * ones (Unicode NFKC), digits of every script are those of ASCII, invisible characters are gone, white space is a single
 * blank, or a single line feed where there is a line break in it.
 */
final class PlainText {

    /** Format characters such as the zero-width ones, and those that fill a place without showing. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164"
            + "\\uFFA0\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]|(?<=\\p{Nd})\\p{M}+");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\u2800\\u0085]++");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[[\\s\\p{Z}\\p{Cc}\\u2800]&&[^\\n]]+");
    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\\u2212\\u2043]");
    private static final Pattern DOT = Pattern.compile("[\\u3002\\u00B7\\u2022\\u2027\\u2219\\u22C5\\u30FB]");

    private PlainText() {}

    static String of(String text) {
        // Twice, because what is taken out may have stood between what belongs together.
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(visible, Normalizer.Form.NFKC))
                .replaceAll("");
        plain = WHITE_SPACE
                .matcher(plain)
                .replaceAll(blank -> LINE_BREAK.matcher(blank.group()).find() ? "\n" : " ");
        plain = BLANKS.matcher(plain).replaceAll(" ");
        plain = HYPHEN.matcher(plain).replaceAll("-");
        plain = DOT.matcher(plain).replaceAll(".");
        return withPlainDigits(plain);
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }
}
