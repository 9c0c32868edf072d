package meetlat.ingest.push;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import meetlat.ingest.message.FindingWords;
import meetlat.ingest.receipt.PublishedVersions;
import meetlat.schemas.Edition;
import meetlat.schemas.Outcome;
import meetlat.schemas.OutcomeStatus;
import tools.jackson.databind.json.JsonMapper;

/** Which outcomes are pushed: rejections of late that count, to sources that want them. */
final class Rejections {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RejectionTargets targets;
    private final Supplier<PublishedVersions> versions;
    private final Function<String, Optional<String>> sources;
    private final FindingWords words;
    private final Duration youngest;

    /**
     * @param sources the source of a submission, for outcomes that do not say it
     * @param youngest how recently a submission must have been accepted
     */
    Rejections(
            RejectionTargets targets,
            Supplier<PublishedVersions> versions,
            Function<String, Optional<String>> sources,
            FindingWords words,
            Duration youngest) {
        this.targets = targets;
        this.versions = versions;
        this.sources = sources;
        this.words = words;
        this.youngest = youngest;
    }

    /** What is to be pushed of an outcome; nothing of most. */
    Optional<Delivery> of(Outcome outcome, Instant now) {
        if (outcome.getStatus() != OutcomeStatus.REJECTED
                || outcome.getAcceptedAt().isBefore(now.minus(youngest))) {
            return Optional.empty();
        }
        PublishedVersions published = versions.get();
        Edition edition = new Edition(outcome.getDefinitions(), outcome.getEdition());
        if (!published.isInForce(edition, outcome.getForm(), now)) {
            return Optional.empty();
        }
        return source(outcome)
                .filter(source -> targets.of(source).isPresent())
                .map(source -> delivery(source, outcome, published));
    }

    private Optional<String> source(Outcome outcome) {
        return outcome.getSource().isEmpty()
                ? sources.apply(outcome.getSubmissionId())
                : Optional.of(outcome.getSource());
    }

    private Delivery delivery(String source, Outcome outcome, PublishedVersions published) {
        return new Delivery(
                outcome.getSubmissionId() + "-" + outcome.getRevision(),
                source,
                JSON.writeValueAsBytes(RejectionMessage.of(outcome, published, words)));
    }
}
