package meetlat.aggregate.annex;

import java.util.List;

/**
 * A note under a table.
 *
 * @param number from 1, in the order in which a reader meets them
 * @param periods of the project's figures that it is about, by their ids; empty when it is only about totals
 */
public record NumberedNote(int number, List<String> periods, Note note) {}
