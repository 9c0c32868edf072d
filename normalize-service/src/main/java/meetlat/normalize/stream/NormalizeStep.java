package meetlat.normalize.stream;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import meetlat.normalize.definitions.Definitions;
import meetlat.normalize.definitions.FormDefinition;
import meetlat.normalize.normalization.Finding;
import meetlat.normalize.normalization.Normalization;
import meetlat.normalize.normalization.Normalized;
import meetlat.normalize.normalization.Normalized.Observations;
import meetlat.normalize.normalization.Normalized.Rejected;
import meetlat.normalize.standing.Places;
import meetlat.normalize.standing.RevisionRule;
import meetlat.normalize.standing.RevisionRule.Verdict;
import meetlat.normalize.state.Contribution;
import meetlat.normalize.state.LatestRevision;
import meetlat.normalize.state.Place;
import meetlat.normalize.stream.Step.Contributed;
import meetlat.normalize.stream.Step.Decided;
import meetlat.schemas.OutcomeStatus;
import meetlat.schemas.ReportKey;
import meetlat.schemas.Submission;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes a submission and passes on what it contributes to its report. A submission that cannot be normalized is
 * decided here and leaves what counts as it is.
 */
final class NormalizeStep implements Processor<String, Submission, String, Step> {

    private final Supplier<Definitions> definitions;
    private final NormalizeMetrics metrics;
    private ProcessorContext<String, Step> context;
    private KeyValueStore<String, LatestRevision> latest;

    @SuppressWarnings("NullAway.Init")
    NormalizeStep(Supplier<Definitions> definitions, NormalizeMetrics metrics) {
        this.definitions = definitions;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Step> context) {
        this.context = context;
        this.latest = context.getStateStore(NormalizeTopology.LATEST_REVISIONS);
    }

    @Override
    public void process(Record<String, Submission> found) {
        Submission submission = found.value();
        if (submission.getWithdrawn()) {
            withdraw(found, submission);
            return;
        }
        Normalized normalized = Normalization.normalize(submission, definitions.get());
        if (normalized instanceof Rejected rejected) {
            metrics.rejected(rejected.reasons());
            decide(found, submission, OutcomeStatus.REJECTED, rejected.reasons());
        } else if (normalized instanceof Observations observations) {
            contribute(found, submission, observations);
        }
    }

    private void contribute(Record<String, Submission> found, Submission submission, Observations observations) {
        LatestRevision known =
                take(found, revision(submission, reportKey(submission).toString()));
        if (known != null) {
            pass(found, known, place -> Contributions.of(submission, observations, place));
        }
    }

    private void withdraw(Record<String, Submission> found, Submission submission) {
        if (take(found, revision(submission, null)) != null) {
            decide(found, submission, OutcomeStatus.WITHDRAWN, List.of());
        }
    }

    /** Two forms of which one replaces the other report as one, so the later of two responses counts. */
    private ReportKey reportKey(Submission submission) {
        Definitions agreed = definitions.get();
        FormDefinition form = agreed.form(submission.getForm());
        return new ReportKey(
                agreed.edition(),
                form == null ? submission.getForm() : form.reportsAs(),
                submission.getProject(),
                submission.getPeriod());
    }

    private static LatestRevision revision(Submission submission, @Nullable String reportKey) {
        long submittedAt = submission.getSubmittedAt().toEpochMilli();
        return new LatestRevision(
                submission.getRevision(),
                submittedAt,
                Contributions.modifiedAt(submission),
                reportKey,
                List.of(),
                Places.of(reportKey, submittedAt));
    }

    /**
     * Remembers the revision, and when it is the latest takes its predecessor out of a report that it has left. What is
     * known then of the submission; null when another revision is the latest.
     */
    private @Nullable LatestRevision take(Record<String, Submission> found, LatestRevision incoming) {
        Verdict verdict = RevisionRule.judge(latest.get(found.key()), incoming);
        metrics.judged(verdict);
        if (verdict instanceof Verdict.Outdated outdated) {
            latest.put(found.key(), outdated.known());
            if (outdated.sameReport()) {
                pass(found, outdated.known(), place -> Contributions.unchanged(found.value(), place));
            }
        }
        if (!(verdict instanceof Verdict.Latest accepted)) {
            return null;
        }
        latest.put(found.key(), accepted.known());
        if (accepted.left() != null) {
            Contribution retraction = Contributions.retraction(found.value());
            context.forward(found.withKey(accepted.left()).withValue(new Contributed(retraction)));
        }
        return accepted.known();
    }

    private void pass(
            Record<String, Submission> found, LatestRevision known, Function<Place, Contribution> contribution) {
        Place place = Places.current(known);
        if (place != null) {
            context.forward(found.withKey(place.getReportKey()).withValue(new Contributed(contribution.apply(place))));
        }
    }

    private void decide(
            Record<String, Submission> found, Submission submission, OutcomeStatus status, List<Finding> findings) {
        ReportKey report = reportKey(submission);
        context.forward(found.withKey(Outcomes.key(report, submission.getSubmissionId()))
                .withValue(new Decided(Outcomes.of(report, submission, status, findings))));
    }
}
