package meetlat.aggregate.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows to be written to a file, once.
 *
 * @param about what the file is, as lines of names and what they stand for, in the reader's language
 * @param columns the names of the columns, the same in every language, so that what reads the file finds them
 * @param rows each with a field for each column
 */
public record Export(List<About> about, List<String> columns, Stream<List<Field>> rows) {

    /** One line of what the file is; a heading has no text. */
    public record About(String name, String text) {}
}
