package meetlat.endtoend;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import meetlat.access.RequestSignature;

/** A request that a source signed. */
record SignedRequest(URI address, String contentType, String timestamp, String signature) {

    static SignedRequest of(URI address, String contentType, byte[] body, Instant when) {
        String timestamp = Long.toString(when.getEpochSecond());
        RequestSignature signature = new RequestSignature(As.SECRET, timestamp, "POST", address.getPath());
        signature.add(body, 0, body.length);
        return new SignedRequest(address, contentType, timestamp, signature.hex());
    }

    /** Sends a body with it: the one that was signed, or another. */
    HttpResponse<String> with(byte[] body) {
        return Api.send(Api.by(As.SIGNER, HttpRequest.newBuilder(address))
                .header("Content-Type", contentType)
                .header("X-Meetlat-Timestamp", timestamp)
                .header("X-Meetlat-Signature", "sha256=" + signature)
                .POST(BodyPublishers.ofByteArray(body)));
    }
}
