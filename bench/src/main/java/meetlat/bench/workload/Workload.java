package meetlat.bench.workload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import meetlat.local.sample.SampleSubmission;
import meetlat.schemas.AvroTrust;
import meetlat.schemas.Edition;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic submissions, each for a report of its own, made from a seed: the same seed gives the same submissions. Each
 * answers {@link #QUESTIONS} questions, mostly with small counts and one in twenty left blank. Consecutive submissions
 * are for consecutive periods, so that all periods change all the time, which is the hardest for running sums.
 *
 * @param submissions how many
 * @param seed what they are made from
 */
public record Workload(int submissions, long seed) {

    public static final int QUESTIONS = 60;

    static final String FORM = "bench";
    static final long MAXIMUM = 100_000;
    public static final Edition DEFINITIONS = new Edition(1, 1);

    /** As in the programme that Meetlat was made for. */
    private static final int USUAL_PERIODS = 6;
    /** More would make the catalogue larger than a record may be at the broker. */
    private static final int MOST_PROJECTS = 20_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int MONTHS = 4;
    private static final long BLANK = -1;

    static {
        AvroTrust.ensure();
    }

    public Workload {
        if (submissions < 1) {
            throw new IllegalArgumentException("at least one submission is needed");
        }
    }

    /** One submission for each of so many projects in each of the usual number of periods. */
    public static Workload of(int projects, long seed) {
        if (projects > MOST_PROJECTS) {
            throw new IllegalArgumentException("at most " + MOST_PROJECTS + " projects are possible");
        }
        return new Workload(projects * USUAL_PERIODS, seed);
    }

    public int projects() {
        return Math.min(ceil(submissions, USUAL_PERIODS), MOST_PROJECTS);
    }

    public int periods() {
        return ceil(submissions, projects());
    }

    private static int ceil(int a, int b) {
        return (a + b - 1) / b;
    }

    static String question(int question) {
        return String.format(Locale.ROOT, "answer-%02d", question);
    }

    /** The indicator that a question asks for. */
    public static String indicator(int question) {
        return String.format(Locale.ROOT, "indicator-%02d", question);
    }

    static String project(int project) {
        return "p" + project;
    }

    static String period(int period) {
        return "P" + period;
    }

    /** The projects' ids, in the catalogue's order. */
    public List<String> projectIds() {
        return IntStream.range(0, projects()).mapToObj(Workload::project).toList();
    }

    /** The periods' ids, in order of time. */
    public List<String> periodIds() {
        return IntStream.range(0, periods()).mapToObj(Workload::period).toList();
    }

    /** First day of a period; the end of the one before. */
    static LocalDate start(int period) {
        return FIRST_DAY.plusMonths((long) MONTHS * period);
    }

    /** The submission at a position, from 0. */
    public Submission submission(int index) {
        SplittableRandom ids = new SplittableRandom(seed ^ ~(long) index);
        long[] counts = counts(index);
        Map<String, @Nullable Object> answers = new HashMap<>(QUESTIONS * 2);
        for (int q = 0; q < QUESTIONS; q++) {
            answers.put(question(q), counts[q] == BLANK ? null : (Object) counts[q]);
        }
        return new Submission(
                String.format(Locale.ROOT, "%016x%016x", ids.nextLong(), mixed(index)),
                String.format(Locale.ROOT, "%016x%016x", ids.nextLong(), ids.nextLong()),
                "bench",
                FORM,
                project(index / periods()),
                period(index % periods()),
                submittedAt(index),
                submittedAt(index).plusSeconds(1),
                answers,
                List.of(),
                false,
                null,
                null,
                null);
    }

    /** The same submission in the shape that ingest takes. */
    public SampleSubmission request(int index) {
        long[] counts = counts(index);
        Map<String, @Nullable Long> answers = new HashMap<>(QUESTIONS * 2);
        for (int q = 0; q < QUESTIONS; q++) {
            answers.put(question(q), counts[q] == BLANK ? null : (Long) counts[q]);
        }
        return new SampleSubmission(
                FORM,
                "bench-" + seed + "-" + index,
                project(index / periods()),
                period(index % periods()),
                submittedAt(index),
                answers,
                List.of());
    }

    /** The key of the report that the submission at a position makes. */
    public String reportKey(int index) {
        return new ReportKey(DEFINITIONS, FORM, project(index / periods()), period(index % periods())).toString();
    }

    /** The position of the submission for a project and period. */
    public int index(String project, String period) {
        return Integer.parseInt(project.substring(1)) * periods() + Integer.parseInt(period.substring(1));
    }

    /** The report that the submission at a position makes, worked out apart from the services. */
    public Report report(int index) {
        Submission submission = submission(index);
        long[] given = counts(index);
        List<Integer> cells = new ArrayList<>(QUESTIONS);
        List<Long> counts = new ArrayList<>(QUESTIONS);
        for (int q = 0; q < QUESTIONS; q++) {
            if (given[q] != BLANK) {
                cells.add(q);
                counts.add(given[q]);
            }
        }
        return Report.newBuilder()
                .setDefinitions(DEFINITIONS.definitions())
                .setForm(FORM)
                .setProject(submission.getProject())
                .setPeriod(submission.getPeriod())
                .setSubmissionId(submission.getSubmissionId())
                .setRevision(submission.getRevision())
                .setSubmittedAt(submission.getSubmittedAt())
                .setAcceptedAt(submission.getAcceptedAt())
                .setCells(cells)
                .setCounts(counts)
                .setSynthetic(List.of())
                // All of it was accepted long before the definitions were published.
                .setHistory(true)
                .build();
    }

    /** Every period's total, by period, counted submission by submission. */
    public Map<String, Total> recount() {
        Map<String, Total> totals = new HashMap<>();
        for (int i = 0; i < submissions; i++) {
            totals.computeIfAbsent(period(i % periods()), p -> new Total()).add(counts(i));
        }
        return totals;
    }

    /** What the reports of one period add up to, filled while counting. */
    public static final class Total {

        private int reports;
        private final long[] sums = new long[QUESTIONS];
        private final int[] contributors = new int[QUESTIONS];

        private void add(long[] counts) {
            reports++;
            for (int q = 0; q < QUESTIONS; q++) {
                if (counts[q] != BLANK) {
                    sums[q] += counts[q];
                    contributors[q]++;
                }
            }
        }

        public int reports() {
            return reports;
        }

        /** The sum of each cell that has one, ascending by cell. */
        public List<Long> sums() {
            List<Long> observed = new ArrayList<>();
            for (int q = 0; q < QUESTIONS; q++) {
                if (contributors[q] > 0) {
                    observed.add(sums[q]);
                }
            }
            return observed;
        }

        /** How many reports observed each cell that was, ascending by cell. */
        public List<Integer> contributors() {
            List<Integer> observed = new ArrayList<>();
            for (int q = 0; q < QUESTIONS; q++) {
                if (contributors[q] > 0) {
                    observed.add(contributors[q]);
                }
            }
            return observed;
        }
    }

    private long[] counts(int index) {
        SplittableRandom random = new SplittableRandom(seed + index);
        long[] counts = new long[QUESTIONS];
        for (int q = 0; q < QUESTIONS; q++) {
            int kind = random.nextInt(100);
            if (kind < 5) {
                counts[q] = BLANK;
            } else {
                counts[q] = kind < 85 ? random.nextInt(30) : random.nextInt(1000);
            }
        }
        return counts;
    }

    /** In the weeks after the period's end. */
    private Instant submittedAt(int index) {
        return start(index % periods() + 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plusSeconds(index % 1_000_000);
    }

    /** One to one, so that no two ids are the same. */
    private static long mixed(int index) {
        long z = index * 0x9E3779B97F4A7C15L;
        return z ^ (z >>> 32);
    }
}
