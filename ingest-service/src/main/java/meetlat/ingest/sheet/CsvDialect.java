package meetlat.ingest.sheet;

import java.io.IOException;
import java.io.Reader;

/**
 * How a CSV file separates its fields, which depends on the country whose settings it was written with.
 *
 * @param preamble how many characters stand before the first row: those of a line such as {@code sep=;}, which tells
 *     Excel the delimiter and is no row
 */
record CsvDialect(char delimiter, int preamble) {

    private static final String DELIMITERS = ";,\t";
    private static final String PREAMBLE = "sep=";
    /** A header may be long; where it is longer than this, its start tells the delimiter as well. */
    private static final int MOST = 256 * 1024;

    /** Reads the first line that is not blank: the delimiter is what stands in it most often outside quotes. */
    static CsvDialect of(Reader reader) throws IOException {
        int[] counts = new int[DELIMITERS.length()];
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        int next = reader.read();
        for (int read = 1; next >= 0 && read < MOST; read++) {
            quoted ^= next == '"';
            if (!quoted && (next == '\n' || next == '\r')) {
                if (isPreamble(line, read)) {
                    return new CsvDialect(line.charAt(PREAMBLE.length()), end(reader, next, read));
                }
                if (!line.toString().isBlank()) {
                    break;
                }
                line.setLength(0);
            } else {
                line.append((char) next);
                if (!quoted && DELIMITERS.indexOf(next) >= 0) {
                    counts[DELIMITERS.indexOf(next)]++;
                }
            }
            next = reader.read();
        }
        return new CsvDialect(mostFrequent(counts), 0);
    }

    /** Only as the very first line. */
    private static boolean isPreamble(StringBuilder line, int read) {
        return line.length() == PREAMBLE.length() + 1
                && read == line.length() + 1
                && line.substring(0, PREAMBLE.length()).equalsIgnoreCase(PREAMBLE)
                && DELIMITERS.indexOf(line.charAt(PREAMBLE.length())) >= 0;
    }

    /** How many characters the line has with its break. */
    private static int end(Reader reader, int lineBreak, int read) throws IOException {
        return lineBreak == '\r' && reader.read() == '\n' ? read + 1 : read;
    }

    private static char mostFrequent(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }
}
