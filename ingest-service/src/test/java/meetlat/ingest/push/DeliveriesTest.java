package meetlat.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import meetlat.ingest.push.RejectionTargets.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private final Map<String, Target> targets = new HashMap<>();
    private final List<AutoCloseable> open = new CopyOnWriteArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> finished = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            one.close();
        }
    }

    @Test
    void aRejectionIsPostedSignedAndOnce() {
        Receiver receiver = receiver("forms", before -> 204);
        Deliveries deliveries = deliveries(GivenPush.properties());

        add(deliveries, "forms", "one");
        awaitFinished("one");
        add(deliveries, "forms", "one");
        awaitFinished("one", "one");

        assertThat(receiver.received()).singleElement().satisfies(received -> {
            assertThat(received.delivery()).isEqualTo("one");
            assertThat(received.contentType()).isEqualTo("application/json");
            assertThat(received.body()).isEqualTo("{\"é\":\"one\"}");
            assertThat(received.isSigned()).isTrue();
            assertThat(Long.parseLong(received.timestamp()))
                    .isCloseTo(Clock.systemUTC().instant().getEpochSecond(), org.assertj.core.data.Offset.offset(60L));
        });
        assertThat(pushed("delivered")).isEqualTo(1);
        assertThat(pending()).isZero();
    }

    @Test
    void aTargetThatFailsIsTriedAgainUntilItWorks() {
        // A redirect is not followed: it is a failure like another.
        List<Integer> statuses = List.of(500, 429, 302, 404, 200);
        Receiver receiver = receiver("forms", statuses::get);
        Deliveries deliveries = deliveries(GivenPush.properties());

        add(deliveries, "forms", "one");
        awaitFinished("one");

        assertThat(receiver.deliveries()).containsExactly("one", "one", "one", "one", "one");
        assertThat(receiver.received()).allMatch(Receiver.Received::isSigned);
        assertThat(pushed("delivered")).isEqualTo(1);
        assertThat(meters.get("meetlat.rejections.push.failures").counter().count())
                .isEqualTo(4);
    }

    @Test
    void aTargetThatGoesOnFailingIsGivenUp() {
        Receiver receiver = receiver("forms", before -> 500);
        Deliveries deliveries = deliveries(GivenPush.properties(Duration.ofMillis(200), 100));

        add(deliveries, "forms", "one");
        awaitFinished("one");

        assertThat(receiver.received()).hasSizeGreaterThan(1);
        assertThat(List.of(pushed("given-up"), pushed("delivered"), pending())).containsExactly(1.0, 0.0, 0.0);
    }

    @Test
    void aTargetThatHangsDoesNotHoldUpAnother() {
        Receiver hanging = receiver("hanging", before -> Receiver.HANGS);
        Receiver working = receiver("working", before -> 200);
        Deliveries deliveries = deliveries(GivenPush.properties());
        String[] toBeDelivered =
                IntStream.range(0, 50).mapToObj(i -> "working-" + i).toArray(String[]::new);
        for (int i = 0; i < 50; i++) {
            add(deliveries, "hanging", "hanging-" + i);
        }
        await().until(() -> !hanging.received().isEmpty());

        for (String delivery : toBeDelivered) {
            add(deliveries, "working", delivery);
        }
        awaitFinished(toBeDelivered);

        assertThat(working.deliveries()).containsExactlyInAnyOrder(toBeDelivered);
        await().until(() ->
                meters.get("meetlat.rejections.push.failures").counter().count() > 0);
        assertThat(pending()).isEqualTo(50);
    }

    @Test
    void whatWaitsForOneSourceIsBounded() {
        receiver("hanging", before -> Receiver.HANGS);
        Deliveries deliveries = deliveries(GivenPush.properties(Duration.ofHours(1), 3));

        for (String delivery : List.of("a", "b", "c", "d", "e")) {
            add(deliveries, "hanging", delivery);
        }
        awaitFinished("d", "e");

        assertThat(pending()).isEqualTo(3);
        assertThat(pushed("given-up")).isEqualTo(2);
    }

    @Test
    void whatIsReadAgainWhileItWaitsIsFinishedWithTheFirst() {
        Receiver receiver = receiver("forms", before -> before == 0 ? 500 : 200);
        Deliveries deliveries = deliveries(GivenPush.properties());

        add(deliveries, "forms", "one");
        add(deliveries, "forms", "one");
        awaitFinished("one", "one");

        assertThat(receiver.deliveries()).containsExactly("one", "one");
        assertThat(pushed("delivered")).isEqualTo(1);
    }

    @Test
    void aTargetThatCannotBeReachedOrIsNoLongerThereIsGivenUp() {
        Receiver gone = receiver("gone", before -> 200);
        gone.close();
        Deliveries deliveries = deliveries(GivenPush.properties(Duration.ofMillis(100), 100));

        add(deliveries, "gone", "one");
        add(deliveries, "never told of", "two");
        await().until(() -> finished.size() == 2);

        assertThat(pushed("given-up")).isEqualTo(2);
    }

    private Receiver receiver(String source, IntUnaryOperator statuses) {
        Receiver receiver = new Receiver(statuses);
        open.add(receiver);
        targets.put(source, receiver.target());
        return receiver;
    }

    private Deliveries deliveries(PushProperties properties) {
        Deliveries deliveries = new Deliveries(
                source -> Optional.ofNullable(targets.get(source)),
                properties,
                new Backoff(properties.firstPause(), new Random(1)),
                new PushMetrics(meters),
                Clock.systemUTC());
        open.add(0, deliveries);
        return deliveries;
    }

    private void add(Deliveries deliveries, String source, String id) {
        byte[] body = ("{\"é\":\"" + id + "\"}").getBytes(StandardCharsets.UTF_8);
        deliveries.add(new Delivery(id, source, body), () -> finished.add(id));
    }

    private void awaitFinished(String... ids) {
        await().untilAsserted(() -> assertThat(finished).containsExactlyInAnyOrder(ids));
    }

    private double pushed(String result) {
        return meters.get("meetlat.rejections.pushed")
                .tag("result", result)
                .counter()
                .count();
    }

    private double pending() {
        return meters.get("meetlat.rejections.pending").gauge().value();
    }
}
