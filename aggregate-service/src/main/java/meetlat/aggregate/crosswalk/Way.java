package meetlat.aggregate.crosswalk;

import java.util.List;
import meetlat.schemas.Match;

/**
 * How a count came about: two counts of a cell that came about in the same way mean the same.
 *
 * @param rules the rules that the count can have come from, by their names
 * @param match how well what was asked matches what the indicator means
 * @param general whether all of the rules are general ones
 */
public record Way(List<String> rules, Match match, boolean general) {}
