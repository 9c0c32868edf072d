package meetlat.ingest.sheet;

/**
 * How much of a file is read before it is refused. What the reader holds in memory at any time is bounded by the cell
 * and row limits, never by the file.
 *
 * @param maxUnpackedBytes of all that a file holds, unpacked
 * @param maxInflateRatio how many times its packed size a part may unpack to, past its first MiB; tables reach some
 *     tens, a zip bomb a thousand
 * @param maxParts the most entries of a zip; a workbook has some tens
 * @param maxRows the most rows that are not blank, the header among them
 * @param maxColumns the most columns, up to the last one that is not blank
 * @param maxCellCharacters the most characters in a cell; Excel itself has 32,767
 * @param maxRowCharacters the most characters in the texts of one row
 */
public record SheetLimits(
        long maxUnpackedBytes,
        int maxInflateRatio,
        int maxParts,
        int maxRows,
        int maxColumns,
        int maxCellCharacters,
        int maxRowCharacters) {

    /** Far above what Forms exports: 50,000 responses, 4,000 characters in an answer. */
    public static final SheetLimits DEFAULTS =
            new SheetLimits(512L * 1024 * 1024, 200, 2_000, 200_000, 1_000, 32_767, 1_000_000);

    public SheetLimits withMaxUnpackedBytes(long most) {
        return new SheetLimits(
                most, maxInflateRatio, maxParts, maxRows, maxColumns, maxCellCharacters, maxRowCharacters);
    }

    public SheetLimits withMaxRows(int most) {
        return new SheetLimits(
                maxUnpackedBytes, maxInflateRatio, maxParts, most, maxColumns, maxCellCharacters, maxRowCharacters);
    }

    public SheetLimits withMaxColumns(int most) {
        return new SheetLimits(
                maxUnpackedBytes, maxInflateRatio, maxParts, maxRows, most, maxCellCharacters, maxRowCharacters);
    }

    public SheetLimits withMaxCellCharacters(int most) {
        return new SheetLimits(
                maxUnpackedBytes, maxInflateRatio, maxParts, maxRows, maxColumns, most, maxRowCharacters);
    }
}
