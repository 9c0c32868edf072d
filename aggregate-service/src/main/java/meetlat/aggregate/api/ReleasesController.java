package meetlat.aggregate.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import meetlat.aggregate.release.Released;
import meetlat.aggregate.release.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The releases of figures to the public. */
@RestController
@Tag(name = "releases")
class ReleasesController {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final ReleaseDesk desk;

    ReleasesController(ReleaseDesk desk) {
        this.desk = desk;
    }

    record ReleasesAnswer(List<MadeRelease> releases) {}

    /** @param suppression how much of it is not published */
    record MadeRelease(int number, Instant at, int definitions, Tally suppression) {

        static MadeRelease of(Released released) {
            return new MadeRelease(
                    released.number(), released.at(), released.edition().definitions(), released.suppression());
        }
    }

    /**
     * A release by its number or the id under which it is made.
     *
     * @param status {@code making}, {@code made} or {@code failed}
     * @param done how many of the indicators are made
     * @param release null until it is made
     */
    record ReleaseProgress(
            String status,
            int done,
            int indicators,
            @Nullable MadeRelease release) {}

    @GetMapping("/api/v1/releases")
    @Operation(summary = "The releases so far: what the public reads, and how much of it is not published")
    ReleasesAnswer releases() {
        return new ReleasesAnswer(desk.all().stream().map(MadeRelease::of).toList());
    }

    @PostMapping("/api/v1/releases")
    @Operation(
            summary = "Makes a release of the version in force",
            description =
                    "201 when it is made; 202 when that takes longer, with where to ask for it. 409 while history is still "
                            + "being counted, or another release is being made.")
    ResponseEntity<?> release() throws InterruptedException {
        ReleaseDesk.Order order = desk.begin();
        String id = order.making().id();
        try {
            order.written().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return ResponseEntity.accepted().location(location(id)).body(progress(order));
        } catch (ExecutionException e) {
            throw new IllegalStateException("the release failed", e);
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        Optional<Released> made = desk.released(id);
        while (made.isEmpty() && System.nanoTime() < until) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            made = desk.released(id);
        }
        if (made.isEmpty()) {
            return ResponseEntity.accepted().location(location(id)).body(progress(order));
        }
        URI location = location(Integer.toString(made.get().number()));
        return ResponseEntity.created(location).body(MadeRelease.of(made.get()));
    }

    @GetMapping("/api/v1/releases/{release}")
    @Operation(summary = "One release by its number, or one that is being made by the id it was given")
    ResponseEntity<ReleaseProgress> one(@PathVariable String release) {
        Optional<ReleaseProgress> made = desk.released(release)
                .map(found -> new ReleaseProgress(
                        "made", found.indicators().size(), found.indicators().size(), MadeRelease.of(found)));
        return ResponseEntity.of(made.or(() -> desk.order(release).map(ReleasesController::progress)));
    }

    private static ReleaseProgress progress(ReleaseDesk.Order order) {
        String status = order.written().isCompletedExceptionally() ? "failed" : "making";
        return new ReleaseProgress(status, order.making().done(), order.making().indicators(), null);
    }

    private static URI location(String release) {
        return URI.create("/api/v1/releases/" + release);
    }
}
