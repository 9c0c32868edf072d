package meetlat.ingest.forms;

import java.nio.file.Path;
import meetlat.ingest.sheet.Sheet;

/** Opens a file as rows of cells, whatever its type. */
public interface Sheets {

    /** Throws {@link meetlat.ingest.sheet.SheetRefused} when it is no file that can be read as an export. */
    Sheet open(Path file);
}
