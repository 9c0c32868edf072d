package meetlat.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an Excel workbook of one sheet, with as little as an office program needs to open it (ECMA-376). */
final class SmallWorkbook {

    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final double SECONDS_A_DAY = 86_400;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SmallWorkbook() {}

    /** @param rows numbers, texts, and {@link LocalDateTime} for a native date */
    static Path write(Path file, List<List<Object>> rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", """
                    <Types xmlns="%scontent-types">
                      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                      <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>
                      <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>
                      <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>
                    </Types>""".formatted(PACKAGE, TYPE, TYPE, TYPE));
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="%s" xmlns:r="%s">
                      <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>
                    </workbook>""".formatted(MAIN, RELATIONS));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
            part(zip, "xl/styles.xml", STYLES.formatted(MAIN));
            part(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        }
        return file;
    }

    /** Style 0 is plain; style 1 is date and time, by the built-in format 22. */
    private static final String STYLES = """
            <styleSheet xmlns="%s">
              <fonts count="1"><font/></fonts>
              <fills count="1"><fill/></fills>
              <borders count="1"><border/></borders>
              <cellStyleXfs count="1"><xf/></cellStyleXfs>
              <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs>
            </styleSheet>""";

    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i / 2 + 1, RELATIONS, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, relations);
    }

    private static String sheet(List<List<Object>> rows) {
        StringBuilder data = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            data.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                data.append(cell(
                        (char) ('A' + column) + Integer.toString(row + 1),
                        rows.get(row).get(column)));
            }
            data.append("</row>");
        }
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, data);
    }

    private static String cell(String reference, Object value) {
        if (value instanceof LocalDateTime moment) {
            double days = ChronoUnit.SECONDS.between(DAY_ZERO, moment) / SECONDS_A_DAY;
            return "<c r=\"%s\" s=\"1\"><v>%s</v></c>".formatted(reference, days);
        }
        return value instanceof Number
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(reference, value)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, value);
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
