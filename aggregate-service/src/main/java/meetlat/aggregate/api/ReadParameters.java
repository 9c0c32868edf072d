package meetlat.aggregate.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import meetlat.aggregate.cells.Page;
import meetlat.aggregate.cells.With;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Parameters that several calls take. */
final class ReadParameters {

    private ReadParameters() {}

    static Set<With> with(List<String> asked) {
        UnknownName.unlessKnown("addition", asked, With.ids());
        Set<With> with = EnumSet.noneOf(With.class);
        asked.forEach(id -> With.of(id).ifPresent(with::add));
        return with;
    }

    /**
     * The page asked for; where neither is given the first, or of a file all rows.
     *
     * @param number from 0
     * @param size from 1 to {@link Page#LARGEST}
     */
    static Page.Asked page(@Nullable Integer number, @Nullable Integer size, Format format) {
        if (number != null && number < 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "page is counted from 0");
        }
        if (size != null && (size < 1 || size > Page.LARGEST)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "size is from 1 to " + Page.LARGEST);
        }
        if (number == null && size == null && format != Format.JSON) {
            return Page.Asked.ALL;
        }
        return new Page.Asked(number == null ? 0 : number, size == null ? Page.LARGEST : size);
    }

    /** A sheet of Excel has no more rows, the one with the names of the columns included. */
    static void unlessFits(Format format, long rows) {
        if (format == Format.XLSX && rows >= 1_048_576) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "a sheet has no room for " + rows + " rows; ask for pages, or for CSV");
        }
    }
}
