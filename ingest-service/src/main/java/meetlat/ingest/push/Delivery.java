package meetlat.ingest.push;

/**
 * A rejection to be pushed.
 *
 * @param id the same whenever the same rejection is pushed again, so that its receiver knows it
 * @param source who is told
 * @param body as JSON
 */
record Delivery(String id, String source, byte[] body) {}
