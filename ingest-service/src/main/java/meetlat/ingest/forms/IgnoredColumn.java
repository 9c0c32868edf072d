package meetlat.ingest.forms;

/**
 * A column of an export that is not read, since it is of no question of the form.
 *
 * @param cell where its heading stands
 * @param header its heading, cut off when it is long
 */
public record IgnoredColumn(String cell, String header) {}
