package meetlat.bench;

/** One who reads the table again and again, over a connection of its own. For one thread. */
interface TableReader extends AutoCloseable {

    /** Asks for the table and returns when all of it was read. */
    void read();

    /** The same, and what the table says; {@link TableSum#NOTHING} when there is none. */
    TableSum sum();

    @Override
    void close();
}
