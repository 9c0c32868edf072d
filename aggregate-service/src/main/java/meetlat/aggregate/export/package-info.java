/** Figures as files that spreadsheets open: CSV and xlsx, written as they are read. Knows neither Kafka nor Spring. */
@NullMarked
package meetlat.aggregate.export;

import org.jspecify.annotations.NullMarked;
