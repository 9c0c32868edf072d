package meetlat.ingest.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** Worked out with openssl: {@code printf '1719878400\n{...}' | openssl dgst -sha256 -hmac 'a secret'}. */
    @Test
    void isWhatAnyReceiverWorksOut() {
        byte[] body = "{\"submissionId\":\"a\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(Signature.of("a secret", "1719878400", body))
                .isEqualTo("sha256=1d0c58cc64e4f2cf8602a32721636c71cf2829b265ea42757b2a20c83e9593c0");
    }
}
