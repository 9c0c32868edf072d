package meetlat.normalize.standing;

import java.util.ArrayList;
import java.util.List;
import meetlat.normalize.state.LatestRevision;
import meetlat.normalize.state.Place;
import org.jspecify.annotations.Nullable;

/** The reports that the revisions of one submission named. */
public final class Places {

    private Places() {}

    /** Those that a single revision names: one, or none when it withdraws. */
    public static List<Place> of(@Nullable String reportKey, long submittedAt) {
        return reportKey == null ? List.of() : List.of(new Place(reportKey, submittedAt, 1));
    }

    /** What is known of the revisions that named the report which the latest names; null when that withdraws. */
    public static @Nullable Place current(LatestRevision known) {
        for (Place place : known.getPlaces()) {
            if (place.getReportKey().equals(known.getReportKey())) {
                return place;
            }
        }
        return null;
    }

    /** With those of one revision more. */
    static List<Place> and(List<Place> known, List<Place> more) {
        List<Place> together = new ArrayList<>(known);
        more.forEach(place -> add(together, place));
        return List.copyOf(together);
    }

    private static void add(List<Place> together, Place place) {
        for (int i = 0; i < together.size(); i++) {
            Place before = together.get(i);
            if (before.getReportKey().equals(place.getReportKey())) {
                together.set(
                        i,
                        new Place(
                                place.getReportKey(),
                                Math.min(before.getFirstSubmittedAt(), place.getFirstSubmittedAt()),
                                before.getRevisions() + place.getRevisions()));
                return;
            }
        }
        together.add(place);
    }
}
