package meetlat.endtoend.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import meetlat.schemas.Edition;
import meetlat.schemas.Submission;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random submissions, revisions, repeats, withdrawals and publications, in any order and over any number of partitions:
 * every aggregate equals a naive recount under each edition.
 */
class AnyPartitioningTest {

    private static final int SUBMISSIONS = 400;
    private static final int REPEATS = 80;
    private static final Instant START = Instant.parse("2024-07-01T00:00:00Z");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyAggregateEqualsANaiveRecountUnderEachEdition(long seed, @TempDir Path state) throws Exception {
        Random random = new Random(seed);
        int partitions = 1 + random.nextInt(5);
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            submissions.add(submission(random));
        }
        List<Submission> arrivals = new ArrayList<>(submissions);
        submissions.subList(0, REPEATS).forEach(s -> arrivals.add(repeat(s, random)));
        Collections.shuffle(arrivals, random);
        Map<Integer, List<Runnable>> events = new HashMap<>();

        try (Topologies system = Topologies.over(partitions, state)) {
            at(random, events, system::startAggregate);
            at(random, events, system::restartAggregate);
            for (Edition edition : SmallProgramme.EDITIONS) {
                at(random, events, () -> system.publish(edition));
                at(random, events, () -> system.restart(edition));
            }
            for (int i = 0; i < arrivals.size(); i++) {
                events.getOrDefault(i, List.of()).forEach(Runnable::run);
                system.send(arrivals.get(i));
            }
            system.awaitSent();
            system.startAggregate();
            SmallProgramme.EDITIONS.forEach(system::publish);

            Map<String, String> expected = new TreeMap<>();
            SmallProgramme.EDITIONS.forEach(edition -> expected.putAll(NaiveRecount.totals(edition, arrivals)));
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(system.aggregates())
                            .as("seed %d, %d partitions", seed, partitions)
                            .isEqualTo(expected));
        }
    }

    private static void at(Random random, Map<Integer, List<Runnable>> events, Runnable event) {
        events.computeIfAbsent(random.nextInt(SUBMISSIONS), i -> new ArrayList<>())
                .add(event);
    }

    /** Some were taken by another instance, which noted another time of the last change of the same content. */
    private static Submission repeat(Submission submission, Random random) {
        if (random.nextInt(3) > 0) {
            return submission;
        }
        return Submission.newBuilder(submission)
                .setModifiedAt(submission.getSubmittedAt().plusSeconds(60L * random.nextInt(5)))
                .build();
    }

    private static Submission submission(Random random) {
        boolean old = random.nextInt(3) > 0;
        Map<String, Object> answers = new TreeMap<>();
        List<String> questions =
                old ? List.of("victims", "witnesses") : List.of("victims", "women", "men", "children", "adults");
        for (String question : questions) {
            switch (random.nextInt(20)) {
                case 0 -> answers.put(question, null);
                case 1 -> answers.put(question, random.nextInt(3) == 0 ? -1L : 0L);
                default -> answers.put(question, (long) random.nextInt(question.equals("victims") ? 200 : 100));
            }
        }
        if (random.nextInt(4) == 0) {
            answers.put("victims", null);
        }
        String form = old ? SmallProgramme.FORM : SmallProgramme.NEW_FORM;
        String project = SmallProgramme.PROJECTS.get(random.nextInt(SmallProgramme.PROJECTS.size()));
        String period = SmallProgramme.PERIODS.get(random.nextInt(SmallProgramme.PERIODS.size()));
        // So few that many revisions and responses are submitted at the same time, and told apart by their last change.
        Instant submittedAt = START.plusSeconds(60L * random.nextInt(6));
        Instant modifiedAt = random.nextInt(3) == 0 ? null : submittedAt.plusSeconds(60L * random.nextInt(5));
        boolean withdrawn = random.nextInt(12) == 0;
        String content = form + project + period + submittedAt + answers + withdrawn;
        return new Submission(
                form + random.nextInt(30),
                String.format("%08x", content.hashCode()),
                "test",
                form,
                project,
                period,
                submittedAt,
                START.plusSeconds(86_400),
                answers,
                List.of(),
                withdrawn,
                modifiedAt,
                null,
                null);
    }
}
