package meetlat.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutagesTest {

    static Stream<Exception> outages() {
        return Stream.of(
                new ConnectException("refused"),
                new HttpTimeoutException("late"),
                new java.util.concurrent.TimeoutException(),
                new org.apache.kafka.common.errors.TimeoutException("broker"),
                new IOException("HTTP/1.1 header parser received no bytes"));
    }

    static Stream<Exception> badData() {
        return Stream.of(
                new SerializationException("unknown magic byte"),
                new EOFException(),
                new IOException("Length is negative"),
                new ClassCastException(),
                new ArrayIndexOutOfBoundsException());
    }

    @ParameterizedTest
    @MethodSource("outages")
    void anOutageIsFoundHoweverDeep(Exception outage) {
        assertThat(Outages.isOutage(outage)).isTrue();
        assertThat(Outages.isOutage(new SerializationException("cannot decode", new RuntimeException(outage))))
                .isTrue();
    }

    @Test
    void memoryThatRunsOutIsNotTheRecordsFault() {
        assertThat(Outages.isOfTheRecord(new RuntimeException(new OutOfMemoryError())))
                .isFalse();
        assertThat(Outages.isOfTheRecord(new SerializationException("unknown magic byte")))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("badData")
    void badDataIsNoOutage(Exception bad) {
        assertThat(Outages.isOutage(new RuntimeException(bad))).isFalse();
    }
}
