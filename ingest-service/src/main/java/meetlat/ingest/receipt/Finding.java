package meetlat.ingest.receipt;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was noticed while normalizing.
 *
 * @param code what, as a stable code such as {@code negative-count}
 * @param question the question it is about, by its id; null when it is about the whole submission
 * @param parameters values for the code's message
 */
public record Finding(String code, @Nullable String question, Map<String, String> parameters) {

    /** What thousands of findings say in the same words is held once: the code, the question, the parameters' names. */
    public static Finding of(meetlat.schemas.Finding finding) {
        String question = finding.getQuestion();
        Map<String, String> parameters = new HashMap<>();
        finding.getParameters().forEach((name, value) -> parameters.put(name.intern(), value));
        return new Finding(
                finding.getCode().intern(), question == null ? null : question.intern(), Map.copyOf(parameters));
    }
}
