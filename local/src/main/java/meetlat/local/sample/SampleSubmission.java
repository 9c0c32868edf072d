package meetlat.local.sample;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One submission of the sample programme, in the shape that the ingest service takes.
 *
 * @param answers by question id, in the form's order; null where the question was left blank
 * @param synthetic the questions whose answer is made up
 */
@JsonPropertyOrder({"form", "responseId", "project", "period", "submittedAt", "answers", "synthetic"})
public record SampleSubmission(
        String form,
        String responseId,
        String project,
        String period,
        Instant submittedAt,
        Map<String, @Nullable Long> answers,
        List<String> synthetic) {

    public SampleSubmission {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        synthetic = List.copyOf(synthetic);
    }

    /** The body of the request that hands it in. */
    public String toJson() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
