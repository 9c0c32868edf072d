package meetlat.deployment.publication;

import java.util.List;
import meetlat.schemas.Catalogue;

/** What becomes of a definitions version. */
public sealed interface Decision {

    /** It stands already, as it is. */
    record Unchanged(Catalogue standing) implements Decision {}

    /**
     * Only names, dates and how answers arrive differ: written again under the edition that stands, so nothing is counted
     * anew.
     */
    record SameEdition(Catalogue written) implements Decision {}

    /** Something that counting depends on is new: all history is counted anew under another edition. */
    record NewEdition(Catalogue written) implements Decision {}

    /**
     * It must not change like this.
     *
     * @param why one sentence
     * @param differences what would change, by name, one each
     * @param mend what to do instead
     */
    record Refused(String why, List<String> differences, String mend) implements Decision {}
}
