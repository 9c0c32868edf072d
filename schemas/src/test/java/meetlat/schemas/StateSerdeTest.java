package meetlat.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class StateSerdeTest {

    private final StateSerde<Report> serde = new StateSerde<>(Report.class, Report.getClassSchema());

    @Test
    void whatIsWrittenIsReadBack() {
        Report report = report(List.of(3L, 16L));

        byte[] bytes = serde.serializer().serialize("state", report);

        assertThat(serde.deserializer().deserialize("state", bytes)).isEqualTo(report);
    }

    @Test
    void bytesOfAnythingElseAreRefused() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serde.deserializer().deserialize("state", new byte[] {1, 2, 3}));
    }

    @Test
    void aRecordThatCannotBeWrittenLeavesNothingInTheNext() {
        Report broken = report(java.util.Arrays.asList(3L, null));
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> serde.serializer().serialize("state", broken));

        Report whole = report(List.of(3L, 16L));
        byte[] bytes = serde.serializer().serialize("state", whole);
        assertThat(serde.deserializer().deserialize("state", bytes)).isEqualTo(whole);
    }

    @Test
    void aTombstoneStaysATombstone() {
        assertThat(serde.serializer().serialize("state", null)).isNull();
        assertThat(serde.deserializer().deserialize("state", null)).isNull();
    }

    private static Report report(List<Long> counts) {
        return Report.newBuilder()
                .setDefinitions(1)
                .setForm("ifg-monitoring")
                .setProject("verviers")
                .setPeriod("P5")
                .setSubmissionId("a".repeat(32))
                .setRevision("b".repeat(32))
                .setSubmittedAt(Instant.parse("2024-07-01T09:30:00Z"))
                .setAcceptedAt(Instant.parse("2024-07-01T09:30:01Z"))
                .setCells(List.of(0, 5))
                .setCounts(counts)
                .setSynthetic(List.of(0))
                .build();
    }
}
