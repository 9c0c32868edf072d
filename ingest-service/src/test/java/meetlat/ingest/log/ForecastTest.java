package meetlat.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import meetlat.ingest.Given;
import meetlat.ingest.intake.CheckedSubmission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {

    private static final Instant JULY = Instant.parse("2024-07-01T09:30:00Z");

    private final AnsweringLog given = new AnsweringLog();

    @Test
    void whatComesTwiceInOneFileIsForeseen() {
        Forecast forecast = given.log().forecast(Given.SENDER);

        assertThat(List.of(
                        forecast.next(submission("42", 1, 60)),
                        forecast.next(submission("42", 1, 60)),
                        forecast.next(submission("42", 2, 30)),
                        forecast.next(submission("43", 1, 0))))
                .extracting(Taken::kind, Taken::outdated)
                .containsExactly(
                        tuple(Taken.Kind.NEW, false),
                        tuple(Taken.Kind.DUPLICATE, false),
                        tuple(Taken.Kind.REVISION, true),
                        tuple(Taken.Kind.NEW, false));
        assertThat(given.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsForeseenOfAnyFileIsWhatHappens(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            given.log().takeAndWait(random(random), Given.SENDER, Given.NOW);
        }
        Forecast forecast = given.log().forecast(Given.SENDER);
        List<CheckedSubmission> file = new ArrayList<>();
        List<Taken> foreseen = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            file.add(random(random));
            foreseen.add(forecast.next(file.get(i)));
        }

        assertThat(file)
                .map(submission -> given.log().takeAndWait(submission, Given.SENDER, Given.NOW))
                .isEqualTo(foreseen);
    }

    private static CheckedSubmission random(Random random) {
        return submission("id " + random.nextInt(10), random.nextInt(3), random.nextInt(4));
    }

    /** @param changed seconds after it was submitted; 0 when the export does not say */
    private static CheckedSubmission submission(String responseId, long witnesses, int changed) {
        return new CheckedSubmission(
                "ifg-monitoring",
                responseId,
                "verviers",
                "P5",
                JULY,
                changed == 0 ? null : JULY.plusSeconds(changed),
                Given.NOW,
                null,
                Map.of("witnesses", witnesses),
                List.of());
    }
}
