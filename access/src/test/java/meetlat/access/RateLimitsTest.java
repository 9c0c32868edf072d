package meetlat.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final MovedClock clock = new MovedClock();
    private final RateLimits limits = new RateLimits(clock);
    /** Three requests a minute. */
    private final Source source = GivenSources.submitter("ifg-forms");

    @Test
    void whoMakesMoreRequestsThanItMayIsToldWhenToComeBack() {
        count(3);

        assertThatThrownBy(() -> limits.count(source)).isInstanceOfSatisfying(AccessRefused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(Refusal.TOO_MANY_REQUESTS);
            assertThat(refused.retryAfter()).contains(Duration.ofSeconds(20));
        });

        clock.move(Duration.ofSeconds(20));
        count(1);
        assertThatThrownBy(() -> limits.count(source)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void oneSourceDoesNotUseUpWhatAnotherMayDo() {
        count(3);

        assertThatCode(() -> limits.count(GivenSources.submitter("other"))).doesNotThrowAnyException();
    }

    private void count(int times) {
        for (int i = 0; i < times; i++) {
            limits.count(source);
        }
    }

    /** A clock that stands still until it is moved. */
    private static final class MovedClock extends Clock {

        private Instant now = GivenSources.NOW;

        void move(Duration on) {
            now = now.plus(on);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
