package meetlat.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import meetlat.access.GivenSources;
import meetlat.access.RequestSignature;
import org.junit.jupiter.api.Test;

/** Requests of a source that signs. */
class SignedRequestsTest extends ServiceOverHttp {

    @Test
    void aSignedBodyIsReadAsAnyOther() {
        for (int length : List.of(0, 5, 1 << 20, (1 << 20) + 1, 2_500_000)) {
            String body = "x".repeat(length) + "END.";
            HttpResponse<String> answer = signed("POST", "/api/v1/bodies?dryRun=true", body, body);
            assertThat(answer.body()).isEqualTo(length + 4 + " bytes ending in END.");
            assertThat(signed("POST", "/api/v1/later", body, body).body())
                    .isEqualTo(length + 4 + " bytes ending in END.");
        }
        assertThat(signed("DELETE", "/api/v1/bodies/42", "", "").body()).isEqualTo("withdrawn");
    }

    @Test
    void aSignedFileInAMultipartBodyIsReadAsAnyOther() throws IOException {
        for (int length : List.of(10, 200_000)) {
            String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"export.csv\"\r\n\r\n"
                    + "x".repeat(length) + "END.\r\n--b--\r\n";
            assertThat(signed(
                                    "POST",
                                    "/api/v1/files?dryRun=true",
                                    body,
                                    body,
                                    "Content-Type",
                                    "multipart/form-data; boundary=b")
                            .body())
                    .isEqualTo("export.csv true " + (length + 4) + " bytes ending in END.");
        }
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("upload_")))
                    .isEmpty();
        }
    }

    @Test
    void aBodyThatIsNotTheOneThatWasSignedIsRefused() {
        HttpResponse<String> changed = signed("POST", "/api/v1/bodies", "{\"witnesses\": 16}", "{\"witnesses\": 61}");
        assertThat(changed.statusCode()).isEqualTo(401);
        assertThat(json(changed).path("reason").stringValue()).isEqualTo("wrong-signature");

        String large = "x".repeat(2_000_000);
        assertThat(signed("POST", "/api/v1/bodies", large, large + "y").statusCode())
                .isEqualTo(401);
        assertThat(send("POST", "/api/v1/bodies", "{}", "X-API-Key", SIGNING.text())
                        .statusCode())
                .isEqualTo(401);
        assertThat(send("DELETE", "/api/v1/bodies/42", "", "X-API-Key", SIGNING.text())
                        .statusCode())
                .isEqualTo(401);
        // Reading needs no signature, nor does a source that has no secret.
        assertThat(get("/api/v1/open", "X-API-Key", SIGNING.text()).statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/api/v1/bodies", "{}", "X-API-Key", SUBMITTER.text())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSignedBodyOverTheLimitIs413AndNoFileIsLeft() throws IOException {
        String body = "x".repeat(3 * 1024 * 1024 + 1);

        HttpResponse<String> answer = signed("POST", "/api/v1/bodies", body, body);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).path("detail").stringValue()).contains("3072 KiB");
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(file -> file.getFileName().toString().startsWith("meetlat-body-")))
                    .isEmpty();
        }
    }

    private HttpResponse<String> signed(
            String method, String path, String signedBody, String sentBody, String... headers) {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        RequestSignature signature = new RequestSignature(GivenSources.SECRET, timestamp, method, path);
        signature.add(signedBody.getBytes(), 0, signedBody.getBytes().length);
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(
                "X-API-Key",
                SIGNING.text(),
                "X-Meetlat-Timestamp",
                timestamp,
                "X-Meetlat-Signature",
                "sha256=" + signature.hex()));
        return send(method, path, sentBody, all.toArray(String[]::new));
    }
}
