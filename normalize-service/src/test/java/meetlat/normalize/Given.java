package meetlat.normalize;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import meetlat.normalize.definitions.Definitions;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Form;
import meetlat.schemas.Indicator;
import meetlat.schemas.Match;
import meetlat.schemas.Period;
import meetlat.schemas.Programme;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.Submission;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** A small programme and submissions to it. */
public final class Given {

    public static final String FORM = "monitoring";
    public static final List<String> PROJECTS = List.of("verviers", "gent", "mol");
    public static final List<String> PERIODS = List.of("P1", "P2");
    /** Questions and indicators, in the order of the cells. */
    public static final List<String> QUESTIONS = List.of("victims", "witnesses", "events");

    public static final long MAXIMUM = 1_000;

    static {
        meetlat.schemas.AvroTrust.ensure();
    }

    private Given() {}

    public static Definitions definitions() {
        return Definitions.of(catalogue());
    }

    static Catalogue catalogue() {
        List<Question> questions = new ArrayList<>();
        for (int cell = QUESTIONS.size() - 1; cell >= 0; cell--) {
            questions.add(Question.newBuilder()
                    .setId(QUESTIONS.get(cell))
                    .setAliases(List.of())
                    .setLabels(Map.of())
                    .setMaximum(MAXIMUM)
                    .setCell(cell)
                    .setMatch(Match.EXACT)
                    .build());
        }
        return Catalogue.newBuilder()
                .setDefinitions(1)
                .setProgramme(new Programme("programme", Map.of(), "Europe/Brussels"))
                .setPeriods(PERIODS.stream()
                        .map(p -> new Period(p, LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null))
                        .toList())
                .setProjects(PROJECTS.stream()
                        .map(p -> Project.newBuilder()
                                .setId(p)
                                .setLabels(Map.of())
                                .setLanguage("nl")
                                .build())
                        .toList())
                .setIndicators(QUESTIONS.stream()
                        .map(q -> Indicator.newBuilder()
                                .setId(q)
                                .setLabels(Map.of())
                                .setDescriptions(Map.of())
                                .setUnit("person")
                                .build())
                        .toList())
                .setCells(QUESTIONS.stream().map(q -> new Cell(q, Map.of())).toList())
                .setForms(List.of(Form.newBuilder()
                        .setId(FORM)
                        .setLabels(Map.of())
                        .setQuestions(questions)
                        .build()))
                .build();
    }

    /** A submission of verviers for P1, submitted at minute 0, without answers. */
    public static SubmissionBuilder submission(String response) {
        return new SubmissionBuilder(response);
    }

    /** Builds a submission whose revision is derived from its content. */
    public static final class SubmissionBuilder {

        private static final Instant START = Instant.parse("2024-07-01T00:00:00Z");

        private final String response;
        private final Map<String, Object> answers = new LinkedHashMap<>();
        private String form = FORM;
        private String project = "verviers";
        private String period = "P1";
        private int minute;
        private @Nullable Integer modifiedMinute;
        private String source = "test";
        private List<String> synthetic = List.of();
        private boolean withdrawn;

        private SubmissionBuilder(String response) {
            this.response = response;
        }

        public SubmissionBuilder form(String id) {
            form = id;
            return this;
        }

        public SubmissionBuilder of(String projectId, String periodId) {
            project = projectId;
            period = periodId;
            return this;
        }

        /** Submitted so many minutes after the first. */
        public SubmissionBuilder at(int minutes) {
            minute = minutes;
            return this;
        }

        /** Changed so many minutes after the first was submitted, which is no part of the content. */
        public SubmissionBuilder modified(int minutes) {
            modifiedMinute = minutes;
            return this;
        }

        public SubmissionBuilder from(String name) {
            source = name;
            return this;
        }

        /** The answer to a question; null is a blank. */
        public SubmissionBuilder answer(String question, Object answer) {
            answers.put(question, answer);
            return this;
        }

        public SubmissionBuilder synthetic(String... questions) {
            synthetic = List.of(questions);
            return this;
        }

        public SubmissionBuilder withdrawn() {
            withdrawn = true;
            return this;
        }

        public Submission build() {
            Instant submittedAt = START.plusSeconds(60L * minute);
            String content = form + project + period + submittedAt + answers + synthetic + withdrawn;
            return new Submission(
                    response,
                    String.format("%08x", Utils.murmur2(content.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                    source,
                    form,
                    project,
                    period,
                    submittedAt,
                    START.plusSeconds(86_400),
                    answers,
                    synthetic,
                    withdrawn,
                    modifiedMinute == null ? null : START.plusSeconds(60L * modifiedMinute),
                    null,
                    null);
        }
    }
}
