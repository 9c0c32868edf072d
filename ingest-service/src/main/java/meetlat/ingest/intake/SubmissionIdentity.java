package meetlat.ingest.intake;

import java.time.Instant;
import java.util.List;

/**
 * What identifies a submission: the response by source, form and response id, the revision by its content. Both are the
 * first 128 bits of a SHA-256 digest, in 32 hexadecimal digits, so every instance derives the same.
 */
public record SubmissionIdentity(String submissionId, String revision) {

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
}
