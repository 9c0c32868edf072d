package meetlat.access;

import static meetlat.access.GivenSources.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private final ApiKey key = GivenSources.key();
    private final ApiKey next = GivenSources.key();
    private final ApiKey expired = GivenSources.key();
    private final ApiKey untilSoon = GivenSources.key();
    private final Source forms = GivenSources.submitter(
            "ifg-forms",
            GivenSources.stored(key),
            GivenSources.stored(next),
            GivenSources.storedUntil(expired, NOW),
            GivenSources.storedUntil(untilSoon, NOW.plusMillis(1)));
    private final Recognition recognition =
            new Recognition(() -> new Sources(List.of(forms)), token -> token, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whoShowsNothingIsThePublic() {
        assertThat(recognized(null, null)).isEqualTo(new Caller.Anyone());
    }

    @Test
    void anyOfTheKeysOfASourceIsTheSource() {
        for (ApiKey one : List.of(key, next, untilSoon)) {
            assertThat(recognized(one.text(), null)).isEqualTo(new Caller.Known(forms));
            assertThat(recognized(null, "Bearer " + one.text())).isEqualTo(new Caller.Known(forms));
        }
    }

    @Test
    void aTokenIsTheSourceOfItsClient() {
        assertThat(recognized(null, "bearer ifg-forms-client")).isEqualTo(new Caller.Known(forms));
        assertRefused(Refusal.UNKNOWN_CLIENT, null, "Bearer other-client");
    }

    @Test
    void aKeyIsRefusedFromTheMomentOnThatItExpires() {
        assertRefused(Refusal.EXPIRED_KEY, expired.text(), null);
    }

    @Test
    void aKeyThatDiffersInOneLetterIsRefused() {
        String text = key.text();
        char last = text.charAt(text.length() - 1);
        assertRefused(Refusal.WRONG_KEY, text.substring(0, text.length() - 1) + (last == 'A' ? 'B' : 'A'), null);
        assertRefused(Refusal.WRONG_KEY, GivenSources.key().text(), null);
    }

    @Test
    void whatIsNotReadableAsCredentialsIsRefusedAndNotTakenForThePublic() {
        assertRefused(Refusal.WRONG_CREDENTIALS, "", null);
        assertRefused(Refusal.WRONG_CREDENTIALS, "secret", null);
        assertRefused(Refusal.WRONG_CREDENTIALS, null, "Basic c2VjcmV0");
        assertRefused(Refusal.WRONG_CREDENTIALS, null, "Bearer mlk_cut");
        assertRefused(Refusal.WRONG_CREDENTIALS, key.text(), "Bearer " + key.text());
    }

    private void assertRefused(Refusal refusal, @Nullable String apiKey, @Nullable String authorization) {
        assertThatThrownBy(() -> recognized(apiKey, authorization))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(refusal);
                    assertThat(refused.detail()).doesNotContain("secret").doesNotContain(key.text());
                });
    }

    private Caller recognized(@Nullable String apiKey, @Nullable String authorization) {
        return recognition.of(Credentials.of(apiKey, authorization));
    }
}
