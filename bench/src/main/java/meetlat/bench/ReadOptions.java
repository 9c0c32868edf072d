package meetlat.bench;

import java.util.List;

/**
 * How the table is read.
 *
 * @param projects {@code --projects=15,10000}: how many projects it has, one size after another
 * @param readers {@code --readers=50}: how many read it at the same time
 * @param reads {@code --reads=5000}: how often all of them together read it in a round; a large table a tenth of that
 * @param isZipped {@code --gzip}: whether what is read is compressed
 */
record ReadOptions(List<Integer> projects, int readers, int reads, boolean isZipped) {

    private static final int LARGE = 1_000;

    /** How often a table of so many projects is read in a round. */
    int reads(int projectsOfTable) {
        return Math.max(1, projectsOfTable > LARGE ? reads / 10 : reads);
    }
}
