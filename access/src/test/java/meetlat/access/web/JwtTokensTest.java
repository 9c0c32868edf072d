package meetlat.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import meetlat.access.AccessRefused;
import meetlat.access.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

class JwtTokensTest {

    static Stream<RuntimeException> whatTheDecoderThrows() {
        return Stream.of(
                new JwtException("the keys cannot be had"),
                new JwtDecoderInitializationException("the issuer does not answer", new IllegalStateException()));
    }

    @ParameterizedTest
    @MethodSource("whatTheDecoderThrows")
    void anIssuerThatDoesNotAnswerIsNoFaultOfTheCaller(RuntimeException outage) {
        JwtTokens tokens = new JwtTokens(token -> {
            throw outage;
        });

        assertThatThrownBy(() -> tokens.client("token")).isInstanceOfSatisfying(AccessRefused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(Refusal.UNAVAILABLE);
            assertThat(refused.retryAfter()).contains(Duration.ofSeconds(5));
        });
    }

    /** Each takes a thread of the service, which calls with a key need too. */
    @Test
    @Timeout(30)
    void onlyAFewWaitForAnIssuerThatHangs() throws InterruptedException {
        CountDownLatch answers = new CountDownLatch(1);
        AtomicInteger waiting = new AtomicInteger();
        JwtTokens tokens = new JwtTokens(token -> {
            waiting.incrementAndGet();
            awaited(answers);
            throw new JwtException("the keys cannot be had");
        });
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<String>> calls = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            calls.add(threads.submit(() -> tokens.client("token")));
        }

        await().until(() -> calls.stream().filter(Future::isDone).count() == 22);
        assertThat(waiting).hasValue(8);
        assertThat(calls)
                .filteredOn(Future::isDone)
                .allSatisfy(call -> assertThatThrownBy(call::get)
                        .cause()
                        .isInstanceOfSatisfying(
                                AccessRefused.class,
                                refused -> assertThat(refused.refusal()).isEqualTo(Refusal.UNAVAILABLE)));

        answers.countDown();
        await().until(() -> calls.stream().allMatch(Future::isDone));
        assertThatThrownBy(() -> tokens.client("token")).isInstanceOf(AccessRefused.class);
        assertThat(waiting).hasValue(9);
        threads.shutdownNow();
    }

    /** Anybody can send tokens of keys that nobody has, and the issuer is asked for each. */
    @Test
    @Timeout(30)
    void tokensOfKeysThatHaveToBeAskedForHoldUpNoneOfAKnownKey() throws InterruptedException {
        CountDownLatch answers = new CountDownLatch(1);
        JwtTokens tokens = new JwtTokens(token -> {
            if (token.startsWith("good.")) {
                return Jwt.withTokenValue(token)
                        .header("alg", "RS256")
                        .subject("client")
                        .build();
            }
            awaited(answers);
            throw new BadJwtException("no such key");
        });
        assertThat(tokens.client("good.1.x")).isEqualTo("client");
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<String>> calls = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String token = "made-up-" + i + ".1.x";
            calls.add(threads.submit(() -> tokens.client(token)));
        }
        await().until(() -> calls.stream().filter(Future::isDone).count() == 22);

        assertThat(tokens.client("good.2.x")).isEqualTo("client");

        answers.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
