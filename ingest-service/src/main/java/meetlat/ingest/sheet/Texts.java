package meetlat.ingest.sheet;

import meetlat.ingest.sheet.Cell.Value;

/** Texts of cells. */
final class Texts {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final Value BLANK = new Value.Blank();

    private Texts() {}

    /** The text as it stands, blanks around it included; a text of nothing but blanks of any kind is blank. */
    static Value value(String text) {
        return text.codePoints().allMatch(Texts::isBlank) ? BLANK : new Value.Text(text);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == ZERO_WIDTH_SPACE
                || character == BYTE_ORDER_MARK;
    }
}
