package meetlat.ingest.sheet;

import java.util.regex.Pattern;

/** A sheet's name in a reference, as office programs write it: in quotes where it could be read as something else. */
final class SheetName {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");
    /** A cell in either notation, A1 and R1C1. */
    private static final Pattern CELL = Pattern.compile("(?i)[A-Z]{1,3}\\d+|R\\d*(C\\d*)?|C\\d*");

    private SheetName() {}

    static String quoted(String name) {
        return PLAIN.matcher(name).matches() && !CELL.matcher(name).matches()
                ? name
                : "'" + name.replace("'", "''") + "'";
    }
}
