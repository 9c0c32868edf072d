/**
 * A project's annex to its evaluation report: which figures, explanations and definitions stand in it, and in which order.
 * Made from what the reader may see and nothing else. Knows neither words nor layout: those are in {@code page}.
 */
@NullMarked
package meetlat.aggregate.annex;

import org.jspecify.annotations.NullMarked;
