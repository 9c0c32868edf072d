package meetlat.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleTest {

    private static final int REPORTS = 14 * 6 + 3 - 1;

    private final List<SampleSubmission> submissions = Sample.submissions();
    private final List<SampleSubmission> latest = Sample.latest();

    @Test
    void everyCallGivesTheSame() {
        assertThat(Sample.submissions()).isEqualTo(submissions);
        assertThat(Sample.latest()).isEqualTo(latest);
    }

    @Test
    void everyActiveProjectReportsOnEveryPeriodButOne() {
        assertThat(latest).hasSize(REPORTS);
        assertThat(latest).extracting(SampleSubmission::project).containsOnly(projects());
        assertThat(periods("hasselt")).containsExactly("P1", "P2", "P3");
        assertThat(periods("chaudfontaine")).containsExactly("P1", "P2", "P3", "P5", "P6");
        assertThat(periods("boom")).containsExactly("P1", "P2", "P3", "P4", "P5", "P6");
    }

    @Test
    void everySubmissionAnswersEveryQuestionWithACountOrABlank() {
        Set<String> questions =
                Arrays.stream(SampleQuestion.values()).map(SampleQuestion::id).collect(Collectors.toSet());
        assertThat(submissions).allSatisfy(submission -> {
            assertThat(submission.answers().keySet()).isEqualTo(questions);
            assertThat(submission.answers().values()).allMatch(answer -> answer == null || answer >= 0);
        });
    }

    @Test
    void verviersWitnessesAreTheRealFigures() {
        assertThat(series("verviers", "witnesses")).containsExactly(0L, 0L, 0L, 0L, 16L, 2L);
        assertThat(Sample.sum("verviers", "witnesses")).isEqualTo(18);
    }

    @Test
    void onlyVerviersWitnessesAreNotMarkedAsSynthetic() {
        assertThat(submissions).allSatisfy(submission -> {
            boolean verviers = submission.project().equals("verviers");
            assertThat(submission.answers().keySet())
                    .filteredOn(question -> !submission.synthetic().contains(question))
                    .containsExactlyElementsOf(verviers ? List.of("witnesses") : List.of());
        });
    }

    @Test
    void professionalsRiseSteeplyAtOostende() {
        List<Long> professionals = series("oostende", "professionals");

        assertThat(professionals).isSorted().doesNotContainNull();
        assertThat(professionals.get(5)).isGreaterThan(20 * professionals.get(2));
    }

    @Test
    void twoPeriodsOfWitnessesDwarfTheOthers() {
        long inTwoLarge = witnessesIn("P4") + witnessesIn("P5");
        long inOthers = witnessesIn("P1") + witnessesIn("P2") + witnessesIn("P3") + witnessesIn("P6");

        assertThat(inTwoLarge).isGreaterThan(5 * inOthers);
        assertThat(inTwoLarge + inOthers).isEqualTo(Sample.sum("witnesses"));
    }

    @Test
    void someAnswersAreBlank() {
        long blanks = submissions.stream()
                .flatMap(submission -> submission.answers().values().stream())
                .filter(Objects::isNull)
                .count();

        assertThat(blanks).isBetween(10L, 100L);
    }

    @Test
    void oneReportIsLateAndAllOthersCameWithinThreeWeeks() {
        List<SampleSubmission> late = submissions.stream()
                .filter(submission -> delay(submission).compareTo(Duration.ofDays(21)) > 0)
                .toList();

        assertThat(late).singleElement().satisfies(submission -> {
            assertThat(submission.responseId()).isEqualTo("s-roeselare-P2");
            assertThat(delay(submission)).isGreaterThan(Duration.ofDays(62));
        });
        assertThat(submissions).noneMatch(submission -> delay(submission).isNegative());
    }

    @Test
    void oneReportWasRevisedLaterWithOtherFigures() {
        List<SampleSubmission> versions = submissions.stream()
                .filter(submission -> submission.responseId().equals("s-mol-P3"))
                .toList();

        assertThat(versions).hasSize(2);
        assertThat(versions.get(1).submittedAt()).isAfter(versions.get(0).submittedAt());
        assertThat(versions.get(1).answers()).isNotEqualTo(versions.get(0).answers());
        assertThat(latest).contains(versions.get(1)).doesNotContain(versions.get(0));
        assertThat(submissions).hasSize(REPORTS + 1);
    }

    @Test
    void theBodyIsWhatTheIngestServiceTakes() {
        SampleSubmission submission = new SampleSubmission(
                "ifg-monitoring",
                "s-verviers-P5",
                "verviers",
                "P5",
                Instant.parse("2024-07-01T09:30:00Z"),
                answers(),
                List.of("victims", "children"));

        assertThat(submission.toJson())
                .isEqualTo("{\"form\":\"ifg-monitoring\",\"responseId\":\"s-verviers-P5\",\"project\":\"verviers\","
                        + "\"period\":\"P5\",\"submittedAt\":\"2024-07-01T09:30:00Z\","
                        + "\"answers\":{\"witnesses\":16,\"victims\":40,\"children\":null},"
                        + "\"synthetic\":[\"victims\",\"children\"]}");
    }

    @Test
    void everyBodyIsReadable() {
        assertThat(submissions).allSatisfy(submission -> {
            JsonNode body = JsonMapper.shared().readTree(submission.toJson());
            assertThat(body.path("answers").size()).isEqualTo(SampleQuestion.values().length);
        });
    }

    private static Map<String, Long> answers() {
        Map<String, Long> answers = new LinkedHashMap<>();
        answers.put("witnesses", 16L);
        answers.put("victims", 40L);
        answers.put("children", null);
        return answers;
    }

    private static String[] projects() {
        return SampleProject.PROGRAMME.stream().map(SampleProject::id).toArray(String[]::new);
    }

    private List<String> periods(String project) {
        return latest.stream()
                .filter(submission -> submission.project().equals(project))
                .map(SampleSubmission::period)
                .sorted()
                .toList();
    }

    private List<Long> series(String project, String question) {
        return latest.stream()
                .filter(submission -> submission.project().equals(project))
                .sorted(Comparator.comparing(SampleSubmission::period))
                .map(submission -> submission.answers().get(question))
                .toList();
    }

    private long witnessesIn(String period) {
        return latest.stream()
                .filter(submission -> submission.period().equals(period))
                .map(submission -> submission.answers().get("witnesses"))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Duration delay(SampleSubmission submission) {
        return Duration.between(SamplePeriod.valueOf(submission.period()).end().toInstant(), submission.submittedAt());
    }
}
