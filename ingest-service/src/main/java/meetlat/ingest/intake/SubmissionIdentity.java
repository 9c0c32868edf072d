package meetlat.ingest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What identifies a submission: the response by source, form and response id, the revision by its content. Both are the
 * first 128 bits of a SHA-256 digest, in 32 hexadecimal digits, so every instance derives the same.
 */
public record SubmissionIdentity(String submissionId, String revision) {

    private static final int BYTES = 16;

    public static SubmissionIdentity of(String source, CheckedSubmission submission) {
        return new SubmissionIdentity(submissionId(source, submission), revision(submission));
    }

    private static String submissionId(String source, CheckedSubmission submission) {
        Digest digest = new Digest();
        digest.add(source);
        digest.add(submission.form());
        digest.add(submission.responseId());
        return digest.result();
    }

    private static String revision(CheckedSubmission submission) {
        Digest digest = new Digest();
        digest.add(submission.form());
        digest.add(submission.project());
        digest.add(submission.period());
        digest.add(submission.submittedAt().toString());
        submission.answers().forEach((question, answer) -> {
            digest.add(question);
            digest.add(answer == null ? "" : answer.getClass().getSimpleName() + " " + answer);
        });
        digest.add("synthetic");
        submission.synthetic().forEach(digest::add);
        return digest.result();
    }

    /** Each part goes in behind its length, so that no two lists of parts look alike. */
    private static final class Digest {

        private final MessageDigest sha256;

        Digest() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        void add(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha256.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            sha256.update(bytes);
        }

        String result() {
            return HexFormat.of().formatHex(sha256.digest(), 0, BYTES);
        }
    }
}
