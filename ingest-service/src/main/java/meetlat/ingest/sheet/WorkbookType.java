package meetlat.ingest.sheet;

import java.util.Locale;
import meetlat.ingest.sheet.SheetRefused.Reason;

/** Tells documents apart that are zips as a workbook is, by the types of their parts (ECMA-376 part 2, 10.1.2). */
final class WorkbookType {

    private static final String TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT = "META-INF/manifest.xml";

    private WorkbookType() {}

    /** Throws {@link SheetRefused} for a document that is none of the workbooks that are read. */
    static void check(ZipParts parts) {
        if (!parts.has(TYPES)) {
            throw parts.has(OPEN_DOCUMENT) && parts.has("mimetype")
                    ? SheetRefused.because(Reason.OPEN_DOCUMENT, "an OpenDocument file")
                    : SheetRefused.because(Reason.UNKNOWN_TYPE, "a zip that holds no workbook");
        }
        try (XmlPart xml = new XmlPart(parts.part(TYPES).orElseThrow())) {
            while (xml.next()) {
                String type = xml.starts() ? xml.attribute("ContentType") : null;
                if (type != null) {
                    check(type.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static void check(String type) {
        if (type.contains("ms-excel.sheet.binary")) {
            throw SheetRefused.because(Reason.OLD_EXCEL, "a binary workbook");
        }
        if (type.contains("macroenabled")) {
            throw SheetRefused.because(Reason.MACRO, "a workbook with macros");
        }
    }
}
