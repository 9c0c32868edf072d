package meetlat.ingest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What identifies a submission: the response by source, form and response id, the revision by its content. Both are the
 * first 128 bits of a SHA-256 digest, in 32 hexadecimal digits, so every instance derives the same.
 */
public record SubmissionIdentity(String submissionId, String revision) {

    private static final int BYTES = 16;

    public static SubmissionIdentity of(String source, CheckedSubmission submission) {
        return new SubmissionIdentity(submissionId(source, submission), revision(submission));
    }

    /**
     * The identity of the revision that withdraws a response: what it says is which revision it takes back.
     *
     * @param latest the latest revision of the response
     */
    public static SubmissionIdentity ofWithdrawal(String submissionId, String latest) {
        Hash hash = new Hash();
        hash.add("withdrawn");
        hash.add(submissionId);
        hash.add(latest);
        return new SubmissionIdentity(submissionId, hash.result());
    }

    private static String submissionId(String source, CheckedSubmission submission) {
        Hash hash = new Hash();
        hash.add(source);
        hash.add(submission.form());
        hash.add(submission.responseId());
        return hash.result();
    }

    private static String revision(CheckedSubmission submission) {
        Hash hash = new Hash();
        hash.add(submission.form());
        hash.add(submission.project());
        hash.add(submission.period());
        hash.add(submission.submittedAt().toString());
        submission.answers().forEach((question, answer) -> {
            // A flow may leave out what was left blank, where an export has an empty cell for it.
            if (answer != null) {
                add(hash, question, answer);
            }
        });
        hash.add("synthetic");
        submission.synthetic().forEach(hash::add);
        Instant modifiedAt = submission.modifiedAt();
        // A response that was not changed is the same whether its source says so or does not speak of changes.
        if (modifiedAt != null && !modifiedAt.equals(submission.submittedAt())) {
            hash.add("modified");
            hash.add(modifiedAt.toString());
        }
        return hash.result();
    }

    private static void add(Hash hash, String question, Object answer) {
        hash.add(question);
        if (answer instanceof List<?> texts) {
            hash.add("List " + texts.size());
            texts.forEach(text -> hash.add(text.toString()));
        } else {
            hash.add(answer.getClass().getSimpleName() + " " + answer);
        }
    }

    /**
     * Each part goes in behind its length, so that no two lists of parts look alike. Gathered first, for a digest takes
     * longer over many small updates.
     */
    private static final class Hash {

        private static final int GATHERED = 4096;

        private final MessageDigest sha256;
        private final ByteBuffer gathered = ByteBuffer.allocate(GATHERED);

        Hash() {
            try {
                sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        void add(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            if (gathered.remaining() < Integer.BYTES + bytes.length) {
                digest();
            }
            gathered.putInt(bytes.length);
            if (gathered.remaining() < bytes.length) {
                digest();
                sha256.update(bytes);
            } else {
                gathered.put(bytes);
            }
        }

        private void digest() {
            sha256.update(gathered.array(), 0, gathered.position());
            gathered.clear();
        }

        String result() {
            digest();
            return HexFormat.of().formatHex(sha256.digest(), 0, BYTES);
        }
    }
}
