package meetlat.aggregate.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import meetlat.aggregate.figures.Served;
import meetlat.schemas.Edition;
import meetlat.schemas.Keys;
import meetlat.schemas.Release;
import meetlat.schemas.ReleaseHeader;
import org.jspecify.annotations.Nullable;

/** Makes the records of one release, the header last. */
public final class Making {

    private final String id;
    private final Served served;
    private final @Nullable Released before;
    private final Instant at;
    private final ReleaseMaker maker;
    private final List<String> indicators;
    private volatile int done;

    /** A record and its key. */
    public record Part(String key, Release release) {}

    /** @param before the last release; null when there is none */
    public Making(String id, Served served, @Nullable Released before, Instant at) {
        this.id = id;
        this.served = served;
        this.before = before;
        this.at = at;
        // Without breakdowns: where one project has nearly all of a period, they would tell what the others reported by
        // code.
        this.maker = new ReleaseMaker(served, threshold(), before == null ? Map.of() : before.indicators(), false);
        this.indicators = maker.indicators().toList();
    }

    public String id() {
        return id;
    }

    public int indicators() {
        return indicators.size();
    }

    /** How many indicators are made already. */
    public int done() {
        return done;
    }

    private long threshold() {
        return served.definitions().catalogue().getSmallestPublished();
    }

    /** Hands over every record in turn. An indicator that is not defined any more is taken along as it was. */
    public void make(Consumer<Part> write) {
        Edition edition = served.edition();
        Tally tally = Tally.NONE;
        for (String indicator : indicators) {
            ReleasedIndicator released = maker.make(indicator);
            tally = tally.and(released.tally(threshold()));
            write.accept(part(edition, released));
            done = done + 1;
        }
        for (ReleasedIndicator earlier : before == null ? List.<ReleasedIndicator>of() : notDefinedAnyMore(before)) {
            write.accept(part(edition, earlier));
        }
        ReleaseHeader header = new ReleaseHeader(
                before == null ? "" : before.id(),
                at,
                edition.definitions(),
                edition.edition(),
                threshold(),
                indicators.size(),
                tally.cells(),
                tally.small(),
                tally.suppressed(),
                tally.heldBack());
        write.accept(new Part(Keys.release(id), new Release(id, header, null)));
    }

    private List<ReleasedIndicator> notDefinedAnyMore(Released earlier) {
        List<ReleasedIndicator> left = new ArrayList<>(earlier.indicators().values());
        left.removeIf(each -> indicators.contains(each.indicator()));
        return left;
    }

    private Part part(Edition edition, ReleasedIndicator released) {
        return new Part(
                Keys.releasedIndicator(id, edition, released.indicator()),
                new Release(id, null, ReleaseRecords.write(released)));
    }
}
