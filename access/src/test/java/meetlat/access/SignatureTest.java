package meetlat.access;

import static meetlat.access.GivenSources.NOW;
import static meetlat.access.GivenSources.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String PATH = "/api/v1/forms/ifg-monitoring/exports?dryRun=true";
    private static final String BODY = "{\"witnesses\": 16}";

    @Test
    void theSignatureIsWhatOpensslMakesOfTheSameText() {
        // printf '1700000000\nPOST\n/api/v1/submissions\n{}' | openssl dgst -sha256 -hmac $SECRET
        assertThat(signature("1700000000", "POST", "/api/v1/submissions", "{}", SECRET))
                .isEqualTo("3b200f47be77d300d240f7c143fb71dc2a59916bb0d5e2b0a2a15f2be6d1e6ed");
    }

    @Test
    void whatArrivesAsItWasSignedPasses() {
        assertThatCode(() -> sentAt(NOW).requireIs(arrived("POST", PATH, BODY))).doesNotThrowAnyException();
    }

    @Test
    void theBodyMayArriveInPieces() {
        RequestSignature arrived = new RequestSignature(SECRET, timestamp(NOW), "POST", PATH);
        for (byte each : BODY.getBytes(StandardCharsets.UTF_8)) {
            arrived.add(new byte[] {0, each}, 1, 1);
        }

        assertThatCode(() -> sentAt(NOW).requireIs(arrived)).doesNotThrowAnyException();
    }

    @Test
    void whateverIsChangedOnTheWayIsSeen() {
        assertWrong("DELETE", PATH, BODY);
        assertWrong("POST", PATH.replace("true", "false"), BODY);
        assertWrong("POST", PATH.replace("monitoring", "other"), BODY);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] changed = BODY.getBytes(StandardCharsets.UTF_8);
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(7));
            assertThatThrownBy(() ->
                            sentAt(NOW).requireIs(arrived("POST", PATH, new String(changed, StandardCharsets.UTF_8))))
                    .as("seed %d", seed)
                    .isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void whatWasOverheardCannotBeSentAgainWithANewTimeOrLater() {
        String signature = "sha256=" + signature(timestamp(NOW), "POST", PATH, BODY, SECRET);
        Instant later = NOW.plus(SentSignature.TOLERANCE).plusSeconds(1);

        assertRefused(timestamp(NOW), signature, later, "5 minutes off");
        assertThatThrownBy(() -> SentSignature.of(timestamp(later), signature, later)
                        .requireIs(new RequestSignature(SECRET, timestamp(later), "POST", PATH)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aClockMayBeFiveMinutesOffEitherWay() {
        String signature = "sha256=" + "0".repeat(64);
        for (Duration off : List.of(Duration.ofMinutes(5), Duration.ofMinutes(-5))) {
            assertThatCode(() -> SentSignature.of(timestamp(NOW.plus(off)), signature, NOW))
                    .doesNotThrowAnyException();
        }
        assertRefused(timestamp(NOW.plusSeconds(301)), signature, NOW, "5 minutes off");
    }

    @Test
    void whatIsMissingOrNotReadableIsNamed() {
        String signature = "sha256=" + "0".repeat(64);
        assertRefused(null, signature, NOW, "send X-Meetlat-Timestamp and X-Meetlat-Signature");
        assertRefused(timestamp(NOW), null, NOW, "send X-Meetlat-Timestamp and X-Meetlat-Signature");
        assertRefused(NOW.toString(), signature, NOW, "whole seconds since 1970");
        assertRefused("9".repeat(30), signature, NOW, "whole seconds since 1970");
        assertRefused(timestamp(NOW), "0".repeat(64), NOW, "sha256=");
    }

    private static void assertRefused(
            @Nullable String timestamp, @Nullable String signature, Instant now, String inDetail) {
        assertThatThrownBy(() -> SentSignature.of(timestamp, signature, now))
                .isInstanceOf(AccessRefused.class)
                .hasMessageContaining(inDetail);
    }

    private static void assertWrong(String method, String path, String body) {
        assertThatThrownBy(() -> sentAt(NOW).requireIs(arrived(method, path, body)))
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.WRONG_SIGNATURE));
    }

    private static SentSignature sentAt(Instant moment) {
        String signature = signature(timestamp(moment), "POST", PATH, BODY, SECRET);
        return SentSignature.of(timestamp(moment), "sha256=" + signature, moment);
    }

    private static RequestSignature arrived(String method, String path, String body) {
        RequestSignature arrived = new RequestSignature(SECRET, timestamp(NOW), method, path);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        arrived.add(bytes, 0, bytes.length);
        return arrived;
    }

    private static String signature(String timestamp, String method, String path, String body, String secret) {
        RequestSignature signature = new RequestSignature(secret, timestamp, method, path);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        signature.add(bytes, 0, bytes.length);
        return signature.hex();
    }

    private static String timestamp(Instant moment) {
        return Long.toString(moment.getEpochSecond());
    }
}
