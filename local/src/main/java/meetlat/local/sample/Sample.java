package meetlat.local.sample;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.BinaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sample programme's submissions. Only Verviers' witnesses are real, from the evaluators' slides; everything else is
 * made up from a fixed seed, so that every call gives the same. What is done to it by hand is in {@link Traits}.
 */
public final class Sample {

    /** The form that all submissions answer. */
    public static final String FORM = "ifg-monitoring";

    /** Changing it changes every made-up figure. */
    static final long SEED = 20221025L;

    private static final double BLANKS = 0.03;
    private static final int MOST_DAYS = 17;
    private static final int OFFICE_OPENS = 8;
    private static final int OFFICE_CLOSES = 17;

    private Sample() {}

    /** All submissions, in the order in which they were handed in. */
    public static List<SampleSubmission> submissions() {
        RandomGenerator random = new SplittableRandom(SEED);
        List<SampleSubmission> all = new ArrayList<>();
        for (SampleProject project : SampleProject.PROGRAMME) {
            for (SamplePeriod period : List.of(SamplePeriod.values()).subList(0, project.reports())) {
                SampleSubmission submission = submission(project, period, random);
                if (!Traits.isMissing(submission)) {
                    all.add(Traits.late(submission));
                }
            }
        }
        all.add(Traits.revision(all));
        all.sort(Comparator.comparing(SampleSubmission::submittedAt));
        return List.copyOf(all);
    }

    /** The submissions that count: for each project and period the one handed in last, in that order. */
    public static List<SampleSubmission> latest() {
        Map<String, SampleSubmission> latest = submissions().stream()
                .collect(Collectors.toMap(
                        submission -> submission.project() + " " + submission.period(),
                        submission -> submission,
                        BinaryOperator.maxBy(Comparator.comparing(SampleSubmission::submittedAt)),
                        LinkedHashMap::new));
        return List.copyOf(latest.values());
    }

    /** What the submissions that count add up to; a blank adds nothing. */
    public static long sum(String question) {
        return sum(latest(), question);
    }

    /** What one project's submissions that count add up to; a blank adds nothing. */
    public static long sum(String project, String question) {
        return sum(
                latest().stream()
                        .filter(submission -> submission.project().equals(project))
                        .toList(),
                question);
    }

    private static long sum(List<SampleSubmission> submissions, String question) {
        return submissions.stream()
                .map(submission -> submission.answers().get(question))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static SampleSubmission submission(SampleProject project, SamplePeriod period, RandomGenerator random) {
        Map<String, @Nullable Long> answers = new LinkedHashMap<>();
        for (SampleQuestion question : SampleQuestion.values()) {
            // Drawn whether it is used or not, so that a trait of one answer leaves all others as they were.
            long madeUp = question.answer(project, period, random);
            boolean blank = random.nextDouble() < BLANKS;
            answers.put(question.id(), Traits.fixed(project, period, question).orElse(blank ? null : madeUp));
        }
        ZonedDateTime submittedAt = period.end()
                .plusDays(random.nextInt(1, MOST_DAYS + 1))
                .withHour(random.nextInt(OFFICE_OPENS, OFFICE_CLOSES))
                .withMinute(random.nextInt(60));
        return new SampleSubmission(
                FORM,
                "s-" + project.id() + "-" + period,
                project.id(),
                period.name(),
                submittedAt.toInstant(),
                answers,
                Traits.madeUp(project));
    }
}
