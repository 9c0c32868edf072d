package meetlat.ingest.forms;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.SubmissionReader;
import meetlat.ingest.intake.SubmissionRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A submission as JSON that is put together from something else, and where in that each part stands: so that it goes
 * through the one check, and the faults are told where the sender can find them. For one thread.
 */
final class PlacedSubmission {

    private final ObjectNode submission = JsonNodeFactory.instance.objectNode();
    private final ObjectNode answers = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    PlacedSubmission(String form) {
        submission.put("form", form);
        submission.set("answers", answers);
        places.put("/form", "");
    }

    /** Says a member of the submission. */
    void say(String member, String text, String place) {
        submission.put(member, text);
        places.put("/" + member, place);
    }

    /** Where a member that is not said is missed. */
    void place(String member, String place) {
        places.put("/" + member, place);
    }

    void answer(String question, JsonNode answer, String place) {
        answers.set(question, answer);
        places.put(Fault.pointer("/answers", question), place);
    }

    /** What is wrong at a place; takes the place of what the check finds there. */
    void fault(Fault fault) {
        faults.putIfAbsent(fault.pointer(), fault);
    }

    void fault(String place, FaultCode code, Object... values) {
        fault(Fault.of(place, code, values));
    }

    /** A member as it is said; null when it is not, or is at fault: anything may stand there then. */
    @Nullable
    String saidSoundly(String member, List<Fault> faults) {
        JsonNode node = submission.get(member);
        String place = place("/" + member);
        return node == null || faults.stream().anyMatch(fault -> fault.pointer().equals(place))
                ? null
                : node.asString();
    }

    /** Throws {@link SubmissionRefused} with every fault, each at its place. */
    CheckedSubmission checkedBy(SubmissionReader reader) {
        CheckedSubmission checked;
        try {
            checked = reader.check(submission);
        } catch (SubmissionRefused refused) {
            throw new SubmissionRefused(
                    refused.kind(), withOwn(refused.at(this::place).faults()));
        }
        if (!faults.isEmpty()) {
            throw new SubmissionRefused(SubmissionRefused.Kind.INVALID, List.copyOf(faults.values()));
        }
        return checked;
    }

    private List<Fault> withOwn(List<Fault> found) {
        return Stream.concat(
                        faults.values().stream(), found.stream().filter(fault -> !faults.containsKey(fault.pointer())))
                .distinct()
                .toList();
    }

    private String place(String pointer) {
        return places.getOrDefault(pointer, pointer);
    }
}
