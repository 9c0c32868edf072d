package meetlat.ingest.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook of which a test writes the parts that matter. */
final class GivenWorkbook {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** As in forms-en.xlsx, whose style 1 is a date and whose text 0 is ID. */
    static GivenWorkbook ofForms() {
        return of(Exports.file("forms-en.xlsx"));
    }

    private static GivenWorkbook of(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static GivenWorkbook of(byte[] file) {
        GivenWorkbook workbook = new GivenWorkbook();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return workbook;
    }

    GivenWorkbook withPart(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    GivenWorkbook withPart(String name, String content) {
        return withPart(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** With these rows in its one visible sheet. */
    GivenWorkbook withRows(String rows) {
        return withPart("xl/worksheets/sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** With one row of these cells. */
    GivenWorkbook withCells(String cells) {
        return withRows("<row r=\"1\">" + cells + "</row>");
    }

    GivenWorkbook withReplaced(String part, String old, String replacement) {
        return withPart(part, new String(parts.get(part), StandardCharsets.UTF_8).replace(old, replacement));
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) {
        return file(folder, bytes());
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("sent"), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
