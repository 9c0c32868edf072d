package meetlat.ingest.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files in {@code exports}, and what they hold. */
public final class Exports {

    static final Path FOLDER = Path.of("src/test/resources/exports");

    /** Holding the twelve responses, in the language that their names tell. */
    public static final List<String> READABLE = List.of(
            "forms-en.xlsx",
            "forms-nl.xlsx",
            "forms-fr.xlsx",
            "forms-de.xlsx",
            "forms-inline-nl.xlsx",
            "forms-strict-en.xlsx",
            "forms-blank-rows-fr.xlsx",
            "forms-en.csv",
            "forms-nl.csv",
            "forms-fr-windows-1252.csv",
            "forms-de-utf-16.csv",
            "forms-sep-line-nl.csv",
            "forms-blank-rows-fr.csv",
            "forms-repeated-titles-nl.csv",
            "office-nl.xlsx",
            "office-fr.xlsx",
            "office-en.xlsx",
            "office-1904-de.xlsx",
            "office-nl.csv",
            "office-en.csv",
            "office-fr-windows-1252.csv",
            "office-de-utf-16.csv");

    private Exports() {}

    public static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static List<Row> rows(Path file) {
        return rows(file, SheetLimits.DEFAULTS);
    }

    static List<Row> rows(Path file, SheetLimits limits) {
        List<Row> rows = new ArrayList<>();
        try (Sheet sheet = SheetFile.open(file, limits)) {
            sheet.forEachRemaining(rows::add);
        }
        return rows;
    }

    static String language(String name) {
        return Arrays.stream(name.split("[-.]"))
                .filter(List.of("nl", "fr", "de", "en")::contains)
                .findFirst()
                .orElseThrow();
    }

    /** The columns by their titles in a language. */
    static Map<String, String> columns(String language) {
        return table("columns.csv").stream()
                .collect(Collectors.toMap(row -> row.get(language), row -> row.get("column")));
    }

    /** The responses by column, moments in ISO 8601. */
    static List<Map<String, String>> responses() {
        return table("responses.csv");
    }

    private static List<Map<String, String>> table(String name) {
        List<String[]> lines;
        try (var read = Files.lines(file(name))) {
            lines = read.map(line -> line.split(";", -1)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return lines.stream()
                .skip(1)
                .map(line -> IntStream.range(0, line.length)
                        .boxed()
                        .collect(Collectors.toMap(i -> lines.get(0)[i], i -> line[i])))
                .toList();
    }

    static <T> List<T> eachCell(List<Row> rows, Function<Cell, T> what) {
        return rows.stream().flatMap(row -> row.cells().stream()).map(what).toList();
    }
}
