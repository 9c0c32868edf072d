package meetlat.ingest.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a date or time. */
final class Styles {

    /** Excel's own limit (64,000 styles, of which as many formats). */
    private static final int MOST = 65_536;

    private static final int LONGEST_FORMAT = 4_096;

    private final BitSet dates = new BitSet();
    private final Map<Integer, Boolean> formats = new HashMap<>();
    private int count;

    private Styles() {}

    static Styles none() {
        return new Styles();
    }

    static Styles read(XmlPart xml) {
        Styles styles = new Styles();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.starts("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (xml.starts("numFmt")) {
                styles.addFormat(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (ofCells && xml.starts("xf")) {
                styles.addStyle(xml.attribute("numFmtId"));
            }
        }
        return styles;
    }

    private void addFormat(@Nullable String id, @Nullable String code) {
        if (id != null && code != null) {
            formats.put(Integers.read(id), code.length() <= LONGEST_FORMAT && NumberFormat.showsDate(code));
        }
        refuseAbove(formats.size());
    }

    private void addStyle(@Nullable String format) {
        int id = format == null ? 0 : Integers.read(format);
        dates.set(count++, formats.getOrDefault(id, NumberFormat.showsDate(id)));
        refuseAbove(count);
    }

    private static void refuseAbove(int size) {
        if (size > MOST) {
            throw SheetRefused.damaged("more styles than a workbook has");
        }
    }

    /** Whether the style of a cell, by its attribute, shows a date; a cell without one shows a number. */
    boolean showsDate(@Nullable String style) {
        return style != null && dates.get(Integers.read(style));
    }
}
