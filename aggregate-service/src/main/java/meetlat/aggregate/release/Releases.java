package meetlat.aggregate.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meetlat.schemas.Edition;
import meetlat.schemas.Release;
import meetlat.schemas.ReleaseHeader;
import org.jspecify.annotations.Nullable;

/**
 * The releases, as they are read from their topic in order. A release is there when its header is. One that was made of
 * another than the last there was is passed over: what it tells was not held against that one.
 */
public final class Releases {

    /** The last and the one before it are kept whole. */
    private static final int KEPT = 2;

    private final Map<String, Map<String, ReleasedIndicator>> parts = new HashMap<>();
    private List<Released> releases = List.of();

    /** Takes in a record; null is the end of what an old release held. */
    public synchronized void put(String key, @Nullable Release written) {
        if (written == null) {
            return;
        }
        if (written.getIndicator() != null) {
            ReleasedIndicator indicator = ReleaseRecords.read(written.getIndicator());
            parts.computeIfAbsent(written.getRelease(), id -> new HashMap<>()).put(indicator.indicator(), indicator);
        }
        if (written.getHeader() != null) {
            Map<String, ReleasedIndicator> held = parts.remove(written.getRelease());
            add(written.getRelease(), written.getHeader(), held == null ? Map.of() : held);
        }
    }

    private void add(String id, ReleaseHeader header, Map<String, ReleasedIndicator> indicators) {
        String before =
                releases.isEmpty() ? "" : releases.get(releases.size() - 1).id();
        if (!header.getBefore().equals(before)) {
            return;
        }
        List<Released> now = new ArrayList<>();
        for (Released earlier : releases) {
            boolean kept = earlier.number() > releases.size() + 1 - KEPT;
            now.add(kept ? earlier : withoutFigures(earlier));
        }
        now.add(new Released(
                id,
                now.size() + 1,
                header.getAt(),
                new Edition(header.getDefinitions(), header.getEdition()),
                header.getThreshold(),
                new Tally(header.getCells(), header.getSmall(), header.getSuppressed(), header.getHeldBack()),
                Map.copyOf(indicators)));
        releases = List.copyOf(now);
    }

    private static Released withoutFigures(Released released) {
        return new Released(
                released.id(),
                released.number(),
                released.at(),
                released.edition(),
                released.threshold(),
                released.suppression(),
                Map.of());
    }

    /** All of them, the first first. */
    public synchronized List<Released> all() {
        return releases;
    }

    public Optional<Released> last() {
        List<Released> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
