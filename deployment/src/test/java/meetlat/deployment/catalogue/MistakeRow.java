package meetlat.deployment.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code mistakes.txt}: one text of a sound catalogue replaced, and all that is then said.
 *
 * @param name what was done wrong
 */
record MistakeRow(String name, String file, String old, String text, List<String> said) {

    /**
     * A row begins with {@code ==} and its name; then comes the file; lines after {@code -} stand in it and give way to
     * those after {@code +}; those after {@code >} are said.
     */
    static List<MistakeRow> all(Path table) throws IOException {
        List<MistakeRow> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            if (line.startsWith("==") && !row.isEmpty()) {
                rows.add(of(row));
                row.clear();
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                row.add(line);
            }
        }
        rows.add(of(row));
        return rows;
    }

    private static MistakeRow of(List<String> row) {
        return new MistakeRow(
                row.get(0).substring(3),
                row.get(1),
                String.join("\n", marked(row, '-')),
                String.join("\n", marked(row, '+')),
                marked(row, '>'));
    }

    private static List<String> marked(List<String> row, char mark) {
        return row.subList(2, row.size()).stream()
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.length() > 2 ? line.substring(2) : "")
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
