package meetlat.aggregate.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the calls for figures have in common; bound from the parameters of those names.
 *
 * @param definitions the definitions version; null for the one in force
 * @param figures {@code live} or {@code released}; null for the best that the caller may see
 * @param with what is asked for beside each figure
 * @param page from 0
 * @param size how many rows a page has at most
 * @param language of a file's names and notes
 * @param separator of CSV: comma or semicolon
 */
record FigureRequest(
        @Nullable Integer definitions,
        @Nullable String figures,
        @Nullable List<String> with,
        @Nullable Integer page,
        @Nullable Integer size,
        @Nullable String language,
        @Nullable String separator) {

    @Override
    public List<String> with() {
        return with == null ? List.of() : with;
    }
}
