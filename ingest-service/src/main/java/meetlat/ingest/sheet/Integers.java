package meetlat.ingest.sheet;

/** Whole numbers that stand in the XML of a workbook. */
final class Integers {

    private Integers() {}

    /** Throws {@link SheetRefused} for anything but a whole number that is not negative. */
    static int read(String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below, without the text.
        }
        throw SheetRefused.damaged("not a whole number where one has to stand");
    }
}
