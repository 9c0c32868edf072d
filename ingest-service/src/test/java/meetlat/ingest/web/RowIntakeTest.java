package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import meetlat.ingest.Given;
import meetlat.ingest.forms.ExportedRow;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.log.LogUnavailable;
import meetlat.ingest.log.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many rows under way at a time. */
class RowIntakeTest {

    private final List<CompletableFuture<Taken>> log = Collections.synchronizedList(new ArrayList<>());
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService importer = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        importer.shutdownNow();
    }

    @Test
    void rowsAreToldInTheirOrderWhateverTheLogAnswersFirst() throws Exception {
        Future<?> done = takeAll(3, "1", "2", "3");
        await().until(() -> log.size() == 3);

        log.get(2).complete(taken());
        log.get(1).complete(taken());
        log.get(0).complete(taken());
        done.get();

        assertThat(heard).filteredOn(line -> !line.equals("waiting")).containsExactly("1 NEW", "2 NEW", "3 NEW");
    }

    @Test
    void noMoreAreUnderWayThanTheWindowHolds() throws Exception {
        String[] ids = IntStream.range(0, 20).mapToObj(Integer::toString).toArray(String[]::new);
        Future<?> done = takeAll(4, ids);

        for (int i = 0; i < ids.length; i++) {
            int next = i;
            await().until(() -> log.size() > next);
            assertThat(log.stream().filter(future -> !future.isDone())).hasSizeLessThanOrEqualTo(4);
            log.get(i).complete(taken());
        }
        done.get();

        assertThat(heard).filteredOn(line -> line.endsWith("NEW")).hasSize(20);
    }

    @Test
    void aSecondRowOfAResponseWaitsForTheFirst() throws Exception {
        Future<?> done = takeAll(10, "1", "1");
        await().until(() -> heard.contains("waiting"));
        assertThat(log).hasSize(1);

        log.get(0).complete(taken());
        await().until(() -> log.size() == 2);
        log.get(1).complete(taken());
        done.get();

        assertThat(heard).filteredOn(line -> !line.equals("waiting")).containsExactly("1 NEW", "1 NEW");
    }

    @Test
    void onceTheLogFailsNoFurtherRowIsTriedButThoseUnderWayAreWaitedFor() throws Exception {
        Future<?> done = takeAll(2, "1", "2", "3");
        await().until(() -> log.size() == 2);

        log.get(0).completeExceptionally(new LogUnavailable(new IllegalStateException()));
        await().until(() -> heard.contains("1 UNAVAILABLE"));
        log.get(1).complete(taken());
        done.get();

        assertThat(log).hasSize(2);
        assertThat(heard)
                .filteredOn(line -> !line.equals("waiting"))
                .containsExactly("1 UNAVAILABLE", "2 NEW", "3 UNAVAILABLE");
    }

    @Test
    void aRowThatOnlyTheLogCanRefuseIsRejectedAndTheOthersGoOn() throws Exception {
        Future<?> done = takeAll(1, "1", "2");
        await().until(() -> log.size() == 1);

        log.get(0)
                .completeExceptionally(new SubmissionRefused(
                        SubmissionRefused.Kind.INVALID, List.of(Fault.of("", FaultCode.UNKNOWN_PROJECT))));
        await().until(() -> log.size() == 2);
        log.get(1).complete(taken());
        done.get();

        assertThat(heard).filteredOn(line -> !line.equals("waiting")).containsExactly("1 REJECTED at A2", "2 NEW");
    }

    private Future<?> takeAll(int window, String... responseIds) {
        RowIntake.Listener listener = new RowIntake.Listener() {

            @Override
            public void decided(RowResult result) {
                List<Fault> faults = result.row().faults();
                heard.add(result.row().responseId() + " " + result.status()
                        + (faults.isEmpty() ? "" : " at " + faults.get(0).pointer()));
            }

            @Override
            public void waiting() {
                heard.add("waiting");
            }
        };
        RowIntake.Way way = submission -> {
            CompletableFuture<Taken> taken = new CompletableFuture<>();
            log.add(taken);
            return taken;
        };
        return importer.submit(() -> {
            new RowIntake(way, listener, window)
                    .takeAll(List.of(responseIds).stream()
                            .map(RowIntakeTest::row)
                            .iterator());
            return null;
        });
    }

    private static Taken taken() {
        return new Taken("id", Taken.Kind.NEW, false);
    }

    private static ExportedRow row(String responseId) {
        CheckedSubmission submission = new CheckedSubmission(
                "ifg-monitoring", responseId, "liege", "P5", Given.NOW, null, null, null, Map.of(), List.of());
        return new ExportedRow(2, "A2", responseId, "liege", "P5", Optional.of(submission), List.of());
    }
}
