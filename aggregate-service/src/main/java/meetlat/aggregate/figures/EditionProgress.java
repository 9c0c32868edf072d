package meetlat.aggregate.figures;

import java.time.Instant;
import meetlat.schemas.Progress;

/**
 * How far all history is counted under an edition.
 *
 * @param submissions how many records stood on the submissions topic at {@code at}
 * @param normalized how many of them are counted under the edition
 * @param complete whether all that was there when the edition was published is counted
 */
public record EditionProgress(long submissions, long normalized, boolean complete, Instant at) {

    static EditionProgress of(Progress progress) {
        return new EditionProgress(
                progress.getSubmissions(), progress.getNormalized(), progress.getComplete(), progress.getAt());
    }
}
