package meetlat.aggregate.release;

import java.time.Instant;
import java.util.Map;
import meetlat.schemas.Edition;

/**
 * A release.
 *
 * @param id its own, which stays
 * @param number counts the releases, from 1
 * @param edition what its figures stand under
 * @param threshold the smallest count that is published, but 0
 * @param indicators by id; empty for one before the last two
 */
public record Released(
        String id,
        int number,
        Instant at,
        Edition edition,
        long threshold,
        Tally suppression,
        Map<String, ReleasedIndicator> indicators) {}
