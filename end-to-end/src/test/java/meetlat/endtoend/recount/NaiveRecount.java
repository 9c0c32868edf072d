package meetlat.endtoend.recount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import meetlat.schemas.Aggregate;
import meetlat.schemas.Edition;
import meetlat.schemas.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The oracle: what the aggregates must be, counted anew from all submissions with the rules of {@link SmallProgramme}
 * written out by hand. It shares no code with the services.
 */
final class NaiveRecount {

    private static final int VICTIMS = 0;
    private static final int WOMEN = 1;
    private static final int MEN = 2;
    private static final int NOT_ASKED = 3;
    private static final int CHILDREN = 4;
    private static final int ADULTS = 5;

    private NaiveRecount() {}

    /** The total of a period: by cell the sum, how many contribute, and which matches and incomparable ones there are. */
    private static final class Total {

        private int reports;
        private final Map<Integer, long[]> cells = new TreeMap<>();
        private final Map<String, TreeSet<Integer>> marks = new TreeMap<>();

        void add(Counted counted) {
            reports++;
            counted.cells.forEach((cell, count) -> {
                long[] sum = cells.computeIfAbsent(cell, c -> new long[2]);
                sum[0] += count;
                sum[1]++;
            });
            counted.marks.forEach((mark, marked) ->
                    marks.computeIfAbsent(mark, m -> new TreeSet<>()).addAll(marked));
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(reports + " reports");
            cells.forEach((cell, sum) -> text.append(" ")
                    .append(cell)
                    .append("=")
                    .append(sum[0])
                    .append("/")
                    .append(sum[1]));
            return text.append(" ").append(marks).toString();
        }
    }

    private static final class Counted {

        private final Map<Integer, Long> cells = new TreeMap<>();
        private final Map<String, List<Integer>> marks = new TreeMap<>();

        void count(int cell, @Nullable Object answer, String... itsMarks) {
            if (answer != null) {
                cells.put(cell, (Long) answer);
                mark(cell, itsMarks);
            }
        }

        void mark(int cell, String... itsMarks) {
            for (String mark : itsMarks) {
                marks.computeIfAbsent(mark, m -> new ArrayList<>()).add(cell);
            }
        }
    }

    /**
     * By the aggregate's key, in the words of {@link #describe}.
     *
     * @param arrivals every submission in the order in which it was sent: of one that was sent again the first holds
     */
    static Map<String, String> totals(Edition edition, Collection<Submission> arrivals) {
        Map<String, Submission> revisions = new LinkedHashMap<>();
        arrivals.forEach(s -> revisions.putIfAbsent(s.getSubmissionId() + " " + s.getRevision(), s));
        Map<String, Submission> responses = new HashMap<>();
        revisions.values().stream()
                .filter(s -> s.getWithdrawn() || isNormalizable(edition, s))
                .forEach(s -> responses.merge(s.getSubmissionId(), s, NaiveRecount::later));
        Map<String, Submission> reports = new HashMap<>();
        responses.values().stream()
                .filter(s -> !s.getWithdrawn())
                .forEach(s -> reports.merge(s.getProject() + "/" + s.getPeriod(), s, NaiveRecount::later));
        Map<String, Total> totals = new TreeMap<>();
        reports.values()
                .forEach(s -> totals.computeIfAbsent(edition + "/" + s.getPeriod(), k -> new Total())
                        .add(counted(edition, s)));
        Map<String, String> described = new TreeMap<>();
        totals.forEach((key, total) -> described.put(key, total.toString()));
        return described;
    }

    /** An aggregate in the same words. */
    static String describe(Aggregate aggregate) {
        Total total = new Total();
        total.reports = aggregate.getReports();
        for (int i = 0; i < aggregate.getCells().size(); i++) {
            total.cells.put(aggregate.getCells().get(i), new long[] {
                aggregate.getSums().get(i), aggregate.getContributors().get(i)
            });
        }
        Map.of("close", aggregate.getClose(), "broad", aggregate.getBroad(), "apart", aggregate.getNotComparable())
                .forEach((mark, cells) -> {
                    if (!cells.isEmpty()) {
                        total.marks.put(mark, new TreeSet<>(cells));
                    }
                });
        return total.toString();
    }

    private static boolean isNormalizable(Edition edition, Submission s) {
        boolean negative = s.getAnswers().values().stream().anyMatch(a -> a instanceof Long count && count < 0);
        if (negative || (edition.definitions() == 1 && !s.getForm().equals(SmallProgramme.FORM))) {
            return false;
        }
        Long victims = (Long) s.getAnswers().get("victims");
        return victims == null || victims >= orZero(s, "women") + orZero(s, "men");
    }

    private static long orZero(Submission s, String question) {
        Object answer = s.getAnswers().get(question);
        return answer == null ? 0 : (Long) answer;
    }

    private static Counted counted(Edition edition, Submission s) {
        Counted counted = new Counted();
        Map<String, Object> answers = s.getAnswers();
        if (edition.definitions() == 1) {
            counted.count(0, answers.get("victims"));
            counted.count(1, answers.get("witnesses"));
        } else if (s.getForm().equals(SmallProgramme.FORM)) {
            counted.count(VICTIMS, answers.get("victims"), "broad");
            counted.count(NOT_ASKED, answers.get("victims"), "broad");
            boolean children = SmallProgramme.meantChildren(edition).contains(s.getProject())
                    && !s.getPeriod().equals("P1");
            if (children) {
                counted.count(CHILDREN, answers.get("witnesses"), "close");
            } else if (answers.get("witnesses") != null) {
                counted.mark(CHILDREN, "apart");
                counted.mark(ADULTS, "apart");
            }
        } else {
            counted.count(VICTIMS, answers.get("victims"));
            counted.count(WOMEN, answers.get("women"));
            counted.count(MEN, answers.get("men"));
            counted.count(CHILDREN, answers.get("children"));
            counted.count(ADULTS, answers.get("adults"));
            boolean complete = answers.get("women") != null && answers.get("men") != null;
            if (answers.get("victims") == null && complete) {
                counted.count(VICTIMS, orZero(s, "women") + orZero(s, "men"));
            }
        }
        return counted;
    }

    private static Submission later(Submission a, Submission b) {
        int byTime = a.getSubmittedAt().compareTo(b.getSubmittedAt());
        int byChange = byTime != 0 ? byTime : lastChange(a).compareTo(lastChange(b));
        int byContent = byChange != 0 ? byChange : a.getRevision().compareTo(b.getRevision());
        int byId = byContent != 0 ? byContent : a.getSubmissionId().compareTo(b.getSubmissionId());
        return byId >= 0 ? a : b;
    }

    private static Instant lastChange(Submission s) {
        return s.getModifiedAt() == null ? s.getSubmittedAt() : s.getModifiedAt();
    }
}
