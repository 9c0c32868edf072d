package meetlat.ingest.push;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import meetlat.ingest.message.FindingWords;
import meetlat.ingest.message.ReaderLanguage;
import meetlat.ingest.receipt.Finding;
import meetlat.ingest.receipt.PublishedVersions;
import meetlat.schemas.Outcome;
import org.jspecify.annotations.Nullable;

/** What a source is told of a rejection. */
@JsonPropertyOrder({"submissionId", "revision", "form", "project", "period", "status", "errors"})
record RejectionMessage(
        String submissionId,
        String revision,
        String form,
        String project,
        String period,
        String status,
        List<Reason> errors) {

    /**
     * Why it was rejected.
     *
     * @param question null when it is about the whole submission
     * @param detail in the language of the project
     */
    @JsonPropertyOrder({"question", "code", "detail"})
    record Reason(@Nullable String question, String code, String detail) {}

    static RejectionMessage of(Outcome outcome, PublishedVersions versions, FindingWords words) {
        Locale reader = ReaderLanguage.of(versions.language(outcome.getDefinitions(), outcome.getProject())
                .orElse(null));
        List<Reason> errors = outcome.getFindings().stream()
                .map(Finding::of)
                .map(finding -> new Reason(
                        finding.question(),
                        finding.code(),
                        words.message(finding, outcome.getDefinitions(), outcome.getForm(), versions, reader)))
                .toList();
        return new RejectionMessage(
                outcome.getSubmissionId(),
                outcome.getRevision(),
                outcome.getForm(),
                outcome.getProject(),
                outcome.getPeriod(),
                "rejected",
                errors);
    }
}
