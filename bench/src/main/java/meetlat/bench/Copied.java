package meetlat.bench;

import java.util.Map;
import meetlat.schemas.Report;
import meetlat.schemas.Submission;
import meetlat.schemas.Topic;
import meetlat.schemas.Topics;
import org.apache.avro.specific.SpecificRecord;

/**
 * A topic that a plain loop reads, and the topic of the same type that it writes.
 *
 * @param from what it reads
 * @param to what it writes
 */
record Copied<V extends SpecificRecord>(Topic<V> from, Topic<V> to) {

    static final Copied<Submission> SUBMISSIONS = copied(Topics.SUBMISSIONS);
    static final Copied<Report> REPORTS = copied(Topics.REPORTS);

    private static <V extends SpecificRecord> Copied<V> copied(Topic<V> from) {
        Map<String, String> config = Map.of("compression.type", "lz4", "retention.ms", "-1");
        return new Copied<>(from, new Topic<>("bench-" + from.name(), from.type(), from.schema(), config));
    }

    static Copied<?> of(String from) {
        return from.equals(Topics.REPORTS.name()) ? REPORTS : SUBMISSIONS;
    }
}
