package meetlat.ingest.forms;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How an export is to be read.
 *
 * @param form the form that it is of, by its id in the catalogue
 * @param address the project and period of all rows, where the form does not ask for them
 * @param zone where its times without an offset are local
 * @param dates whether the month or the day comes first in its dates; null when the dates have to tell
 */
public record ExportRequest(
        String form, Address address, ZoneId zone, @Nullable DateOrder dates) {}
