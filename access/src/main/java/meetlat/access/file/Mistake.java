package meetlat.access.file;

/**
 * What is wrong in the file, and how to mend it; never with a value that may be secret.
 *
 * @param line from 1
 */
public record Mistake(int line, String problem, String mend) {

    @Override
    public String toString() {
        return "line " + line + ": " + problem + "; " + mend;
    }
}
