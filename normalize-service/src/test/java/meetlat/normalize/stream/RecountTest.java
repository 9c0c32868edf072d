package meetlat.normalize.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import meetlat.normalize.Given;
import meetlat.schemas.Report;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives in whatever order, the reports are what a naive recount of all submissions gives. */
@Tag("long")
class RecountTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void reportsEqualARecount(long seed) {
        Random random = new Random(seed);
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            submissions.add(random(random));
        }
        List<Submission> arrivals = new ArrayList<>(submissions);
        submissions.subList(0, 100).forEach(s -> arrivals.add(repeat(s, random)));
        Collections.shuffle(arrivals, random);

        try (NormalizeDriver system = new NormalizeDriver()) {
            arrivals.forEach(system::send);

            assertThat(seen(system)).as("seed %d", seed).isEqualTo(recount(arrivals));
        }
    }

    /** Some were taken by another instance, which noted another time of the last change. */
    private static Submission repeat(Submission submission, Random random) {
        if (random.nextInt(3) > 0) {
            return submission;
        }
        return Submission.newBuilder(submission)
                .setModifiedAt(submission.getSubmittedAt().plusSeconds(60L * random.nextInt(9)))
                .build();
    }

    private static Submission random(Random random) {
        Given.SubmissionBuilder submission = Given.submission("r" + random.nextInt(25))
                .of(one(Given.PROJECTS, random), one(Given.PERIODS, random))
                .at(random.nextInt(5));
        if (random.nextBoolean()) {
            submission.modified(random.nextInt(9));
        }
        for (String question : Given.QUESTIONS) {
            switch (random.nextInt(12)) {
                case 0 -> submission.answer(question, null);
                case 1 -> submission.answer(question, random.nextInt(4) == 0 ? -1L : 0L);
                default -> submission.answer(question, (long) random.nextInt(100));
            }
        }
        return random.nextInt(10) == 0 ? submission.withdrawn().build() : submission.build();
    }

    private static <T> T one(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static Map<String, String> seen(NormalizeDriver system) {
        Map<String, String> seen = new TreeMap<>();
        for (Map.Entry<String, Report> entry : system.reports().entrySet()) {
            Report report = entry.getValue();
            seen.put(
                    entry.getKey(),
                    report.getSubmissionId()
                            + report.getCells()
                            + report.getCounts()
                            + report.getFirstSubmittedAt()
                            + report.getRevisions());
        }
        return seen;
    }

    /**
     * Of each revision the record that came first; of each response the latest revision that is no reject; of these, per
     * report, the latest that stands.
     */
    private static Map<String, String> recount(List<Submission> arrivals) {
        Map<String, Submission> first = new LinkedHashMap<>();
        arrivals.forEach(s -> first.putIfAbsent(s.getSubmissionId() + s.getRevision(), s));
        Map<String, Submission> latest = new HashMap<>();
        for (Submission s : first.values()) {
            if (s.getWithdrawn() || !s.getAnswers().containsValue(-1L)) {
                latest.merge(s.getSubmissionId(), s, (a, b) -> later(a, b) ? a : b);
            }
        }
        Map<String, Submission> counting = new HashMap<>();
        for (Submission s : latest.values()) {
            if (!s.getWithdrawn()) {
                counting.merge(key(s), s, (a, b) -> later(a, b) ? a : b);
            }
        }
        Map<String, String> expected = new TreeMap<>();
        counting.forEach((key, s) -> expected.put(key, figures(s) + trail(key, first.values(), latest)));
        return expected;
    }

    /** Of all accepted revisions that name the report, of responses that stand for it: the first, and how many others. */
    private static String trail(String key, Collection<Submission> revisions, Map<String, Submission> latest) {
        List<Instant> submitted = revisions.stream()
                .filter(s -> !s.getWithdrawn() && !s.getAnswers().containsValue(-1L))
                .filter(s -> key(s).equals(key))
                .filter(s -> stands(latest.get(s.getSubmissionId()), key))
                .map(Submission::getSubmittedAt)
                .sorted()
                .toList();
        return submitted.get(0) + "" + (submitted.size() - 1);
    }

    private static boolean stands(Submission latest, String key) {
        return !latest.getWithdrawn() && key(latest).equals(key);
    }

    private static String key(Submission s) {
        return "1/" + s.getForm() + "/" + s.getProject() + "/" + s.getPeriod();
    }

    private static boolean later(Submission a, Submission b) {
        int byTime = a.getSubmittedAt().compareTo(b.getSubmittedAt());
        int byChange = byTime != 0 ? byTime : modifiedAt(a).compareTo(modifiedAt(b));
        int byContent = byChange != 0 ? byChange : a.getRevision().compareTo(b.getRevision());
        return byContent != 0 ? byContent > 0 : a.getSubmissionId().compareTo(b.getSubmissionId()) > 0;
    }

    private static Instant modifiedAt(Submission s) {
        return s.getModifiedAt() == null ? s.getSubmittedAt() : s.getModifiedAt();
    }

    private static String figures(Submission submission) {
        List<Integer> cells = new ArrayList<>();
        List<Object> counts = new ArrayList<>();
        for (int cell = 0; cell < Given.QUESTIONS.size(); cell++) {
            Object answer = submission.getAnswers().get(Given.QUESTIONS.get(cell));
            if (answer != null) {
                cells.add(cell);
                counts.add(answer);
            }
        }
        return submission.getSubmissionId() + cells + counts;
    }
}
