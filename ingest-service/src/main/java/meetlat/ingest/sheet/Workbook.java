package meetlat.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meetlat.ingest.sheet.SheetRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook says of itself: its visible sheets in order, and how it counts days.
 *
 * @param from1904 days are counted from 1904-01-01 instead of 1900
 * @param styles the part with the styles, if there is one
 * @param texts the part with the texts that cells share, if there is one
 */
record Workbook(List<Tab> visible, boolean from1904, Optional<String> styles, Optional<String> texts) {

    private static final int MOST_TABS = 1_000;
    private static final int LONGEST_NAME = 255;

    /**
     * A sheet.
     *
     * @param name as an office program writes it in a reference
     * @param part where its cells are
     */
    record Tab(String name, String part) {}

    /** Throws {@link SheetRefused} if the document is no workbook. */
    static Workbook read(ZipParts parts) {
        String part = Relationships.of(parts, "")
                .first("officeDocument")
                .filter(parts::has)
                .orElseThrow(Workbook::noWorkbook);
        Relationships related = Relationships.of(parts, part);
        List<Tab> tabs = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = new XmlPart(parts.part(part).orElseThrow())) {
            if (!xml.next() || !xml.starts("workbook")) {
                throw noWorkbook();
            }
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.starts("sheet") && isVisible(xml)) {
                    related.part(xml.relationship()).ifPresent(sheet -> tabs.add(tab(xml, sheet)));
                    refuseTooMany(tabs);
                }
            }
        }
        return new Workbook(List.copyOf(tabs), from1904, related.first("styles"), related.first("sharedStrings"));
    }

    private static void refuseTooMany(List<Tab> tabs) {
        if (tabs.size() > MOST_TABS) {
            throw SheetRefused.damaged("more sheets than a workbook has");
        }
    }

    private static Tab tab(XmlPart xml, String part) {
        String name = xml.attribute("name");
        if (name == null || name.length() > LONGEST_NAME) {
            throw SheetRefused.damaged("a sheet without a name");
        }
        return new Tab(SheetName.quoted(name), part);
    }

    private static boolean isVisible(XmlPart xml) {
        String state = xml.attribute("state");
        return state == null || "visible".equals(state);
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static SheetRefused noWorkbook() {
        return SheetRefused.because(Reason.UNKNOWN_TYPE, "a zip that holds no workbook");
    }
}
