package meetlat.schemas;

import java.util.Comparator;

/**
 * One publication of a definitions version. What is counted under one edition is kept apart from every other, so the
 * edition before goes on being served until all history is counted anew.
 *
 * @param definitions the definitions version, from 1
 * @param edition counts the publications of the version whose content differs, from 1
 */
public record Edition(int definitions, int edition) implements Comparable<Edition> {

    private static final Comparator<Edition> ORDER =
            Comparator.comparingInt(Edition::definitions).thenComparingInt(Edition::edition);

    public static Edition of(Catalogue catalogue) {
        return new Edition(catalogue.getDefinitions(), catalogue.getEdition());
    }

    /** Reads an edition as {@link #toString} wrote it. Throws IllegalArgumentException for anything else. */
    public static Edition parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new Edition(Integer.parseInt(text), 1)
                : new Edition(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    /** By definitions version, then by edition. */
    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    /** As it stands in keys: {@code 2} for the first edition of version 2, {@code 2.3} for its third. */
    @Override
    public String toString() {
        return edition == 1 ? Integer.toString(definitions) : definitions + "." + edition;
    }
}
