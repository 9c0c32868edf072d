package meetlat.ingest.sheet;

/**
 * Where a cell stands, both counted from 0 and 1 as office programs do: column 0 is A, the first row is 1.
 *
 * @param column from 0
 * @param row from 1
 */
record CellAddress(int column, int row) {

    private static final int LETTERS = 26;
    /** XFD, the last column of a workbook (ECMA-376 part 1, 18.3.1.4). */
    private static final int COLUMNS = 16_384;

    static final int ROWS = 1_048_576;

    /** Reads an address such as F7 or $F$7. Throws {@link SheetRefused} for anything else, or outside a workbook. */
    static CellAddress of(String text) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = column * LETTERS + c - 'A' + 1;
            } else if (c >= '0' && c <= '9' && column > 0) {
                row = row * 10 + c - '0';
            } else if (c != '$') {
                throw SheetRefused.damaged("not the address of a cell");
            }
            if (column > COLUMNS || row > ROWS) {
                throw SheetRefused.damaged("a cell outside of any workbook");
            }
        }
        if (column == 0 || row == 0) {
            throw SheetRefused.damaged("not the address of a cell");
        }
        return new CellAddress(column - 1, row);
    }

    /** The letters of a column from 0: A, Z, AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
