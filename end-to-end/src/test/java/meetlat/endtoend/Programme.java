package meetlat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import meetlat.local.sample.Sample;
import meetlat.local.sample.SampleSubmission;

/** The sample programme in a running system, with the recount of what went in. */
record Programme(SystemUnderTest system, Recount recount) {

    static final List<String> QUESTIONS =
            List.copyOf(Sample.submissions().get(0).answers().keySet());

    /** Sends the sample through the ingest API and waits until it is shown. */
    static Programme sampleIn(SystemUnderTest system) {
        Programme programme = new Programme(system, new Recount());
        Sample.submissions().forEach(programme::send);
        programme.awaitRecount();
        return programme;
    }

    /** Sends a submission that must be accepted. */
    void send(SampleSubmission submission) {
        assertThat(system.api().submit(submission).statusCode())
                .as(submission.toJson())
                .isEqualTo(202);
        recount.add(submission);
    }

    /** Waits until every table equals the recount. */
    void awaitRecount() {
        await().atMost(SystemUnderTest.PATIENCE).untilAsserted(this::assertRecount);
    }

    void assertRecount() {
        for (String question : QUESTIONS) {
            assertThat(system.api().figures(question)).as(question).isEqualTo(recount.figures(question));
        }
    }

    /** A submission with one answer. */
    static SampleSubmission submission(
            String responseId, String project, String period, String submittedAt, String question, Long answer) {
        Map<String, Long> answers = new LinkedHashMap<>();
        answers.put(question, answer);
        return new SampleSubmission(
                Sample.FORM, responseId, project, period, Instant.parse(submittedAt), answers, List.of());
    }
}
