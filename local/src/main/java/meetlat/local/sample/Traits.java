package meetlat.local.sample;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes the sample worth looking at: the real figures, and what evaluators complained about, made up. */
final class Traits {

    private static final String REAL_PROJECT = "verviers";
    private static final SampleQuestion REAL_QUESTION = SampleQuestion.WITNESSES;

    /** From the evaluators' slides, chapter 4. */
    private static final long[] REAL = {0, 0, 0, 0, 16, 2};

    /** Made up: the rise that nobody could explain. */
    private static final long[] OOSTENDE_PROFESSIONALS = {21, 25, 34, 58, 312, 947};

    /** Made up: beside these two periods the witnesses of all other periods can hardly be seen on a chart. */
    private static final Map<String, List<Long>> LARGE_WITNESSES =
            Map.of("namur", List.of(612L, 874L), "gent", List.of(1130L, 965L));

    private static final String LATE = "s-roeselare-P2";
    private static final Duration LATE_BY = Duration.ofDays(77);
    private static final String MISSING = "s-chaudfontaine-P4";
    private static final String REVISED = "s-mol-P3";
    private static final Duration REVISED_AFTER = Duration.ofDays(3);

    private Traits() {}

    /** The answer that was not left to chance, if it is one of those. */
    static Optional<Long> fixed(SampleProject project, SamplePeriod period, SampleQuestion question) {
        int at = period.ordinal();
        if (project.id().equals(REAL_PROJECT) && question == REAL_QUESTION) {
            return Optional.of(REAL[at]);
        }
        if (project.id().equals("oostende") && question == SampleQuestion.PROFESSIONALS) {
            return Optional.of(OOSTENDE_PROFESSIONALS[at]);
        }
        int large = at - SamplePeriod.P4.ordinal();
        if (question == SampleQuestion.WITNESSES
                && LARGE_WITNESSES.containsKey(project.id())
                && (large == 0 || large == 1)) {
            return Optional.of(LARGE_WITNESSES.get(project.id()).get(large));
        }
        return Optional.empty();
    }

    /** The questions whose answer is made up in this project's submissions. */
    static List<String> madeUp(SampleProject project) {
        return Arrays.stream(SampleQuestion.values())
                .filter(question -> !project.id().equals(REAL_PROJECT) || question != REAL_QUESTION)
                .map(SampleQuestion::id)
                .toList();
    }

    /** Whether nobody ever handed this one in. */
    static boolean isMissing(SampleSubmission submission) {
        return submission.responseId().equals(MISSING);
    }

    /** The same submission, handed in months later if it is the late one. */
    static SampleSubmission late(SampleSubmission submission) {
        if (!submission.responseId().equals(LATE)) {
            return submission;
        }
        return with(submission, LATE_BY, submission.answers());
    }

    /** The submission that takes the place of one of these: handed in three days later, with other figures. */
    static SampleSubmission revision(List<SampleSubmission> submissions) {
        SampleSubmission first = submissions.stream()
                .filter(submission -> submission.responseId().equals(REVISED))
                .findAny()
                .orElseThrow();
        Map<String, @Nullable Long> answers = new LinkedHashMap<>(first.answers());
        answers.put(SampleQuestion.VICTIMS.id(), 31L);
        answers.put(SampleQuestion.WITNESSES.id(), 9L);
        answers.put(SampleQuestion.SITUATIONS.id(), 27L);
        return with(first, REVISED_AFTER, answers);
    }

    private static SampleSubmission with(
            SampleSubmission submission, Duration later, Map<String, @Nullable Long> answers) {
        return new SampleSubmission(
                submission.form(),
                submission.responseId(),
                submission.project(),
                submission.period(),
                submission.submittedAt().plus(later),
                answers,
                submission.synthetic());
    }
}
