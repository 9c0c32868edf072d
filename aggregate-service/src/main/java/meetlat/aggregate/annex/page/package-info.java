/** An annex in words and on pages: HTML that can be pasted into a report, and PDF. Knows no web server. */
@NullMarked
package meetlat.aggregate.annex.page;

import org.jspecify.annotations.NullMarked;
