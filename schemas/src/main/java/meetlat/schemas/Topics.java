package meetlat.schemas;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Every topic of Meetlat, declared once. Internal topics of Kafka Streams belong to the service that owns them. */
public final class Topics {

    private static final Map<String, String> KEPT_FOR_EVER = Map.of(
            "cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1", "compression.type", "lz4");
    private static final Map<String, String> COMPACTED =
            Map.of("cleanup.policy", "compact", "min.cleanable.dirty.ratio", "0.1", "compression.type", "lz4");

    /** The largest record that a topic of whole catalogues takes, in bytes: a form with full breakdowns is long. */
    public static final int LARGEST_CATALOGUE = 16 * 1024 * 1024;

    private static final Map<String, String> LARGE = Map.of(
            "cleanup.policy", "compact",
            "min.cleanable.dirty.ratio", "0.1",
            "compression.type", "lz4",
            "max.message.bytes", Integer.toString(LARGEST_CATALOGUE));

    /** As {@link #COMPACTED}; what was taken back is gone within a day or two, also where nothing else is written. */
    private static final Map<String, String> COMPACTED_IN_TIME = Map.of(
            "cleanup.policy", "compact",
            "min.cleanable.dirty.ratio", "0.1",
            "max.compaction.lag.ms", Long.toString(Duration.ofDays(1).toMillis()),
            "compression.type", "lz4");

    /** Every accepted submission, as it was given; the source of every figure. Key: the submission id. */
    public static final Topic<Submission> SUBMISSIONS =
            new Topic<>("submissions", Submission.class, Submission.getClassSchema(), KEPT_FOR_EVER);

    /** The report of each project, period and form. Key: {@link ReportKey}. */
    public static final Topic<Report> REPORTS =
            new Topic<>("reports", Report.class, Report.getClassSchema(), COMPACTED);

    /** What became of each submission. Key: {@link Keys#outcome}. */
    public static final Topic<Outcome> OUTCOMES =
            new Topic<>("outcomes", Outcome.class, Outcome.getClassSchema(), COMPACTED);

    /** The programme's totals per period. Key: {@link AggregateKey}. */
    public static final Topic<Aggregate> AGGREGATES =
            new Topic<>("aggregates", Aggregate.class, Aggregate.getClassSchema(), COMPACTED);

    /** The definitions versions. Key: {@link Keys#catalogue}. */
    public static final Topic<Catalogue> CATALOGUE =
            new Topic<>("catalogue", Catalogue.class, Catalogue.getClassSchema(), LARGE);

    /** How far all history is counted under each edition. Key: {@link Keys#progress}. */
    public static final Topic<Progress> PROGRESS =
            new Topic<>("progress", Progress.class, Progress.getClassSchema(), COMPACTED);

    /** Why counts are what they are. Key: the id; a tombstone takes one back. */
    public static final Topic<Explanation> EXPLANATIONS =
            new Topic<>("explanations", Explanation.class, Explanation.getClassSchema(), COMPACTED_IN_TIME);

    /** What was released of the figures. Keys: {@link Keys#release} and {@link Keys#releasedIndicator}. */
    public static final Topic<Release> RELEASES =
            new Topic<>("releases", Release.class, Release.getClassSchema(), LARGE);

    /** The topics whose values are Avro records under a registered schema. */
    public static final List<Topic<?>> ALL =
            List.of(SUBMISSIONS, REPORTS, OUTCOMES, AGGREGATES, CATALOGUE, PROGRESS, EXPLANATIONS, RELEASES);

    /**
     * Records that could not be decoded or processed, whole and unchanged, with where they came from and why in their
     * headers ({@link DeadLetters}). Kept until an operator has dealt with them.
     */
    public static final String DEAD_LETTERS = "dead-letters";

    /** Settings of {@link #DEAD_LETTERS}. */
    public static final Map<String, String> DEAD_LETTERS_CONFIG =
            Map.of("cleanup.policy", "delete", "retention.ms", "-1", "compression.type", "lz4");

    private Topics() {}
}
