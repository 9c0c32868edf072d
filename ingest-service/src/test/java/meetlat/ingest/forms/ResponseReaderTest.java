package meetlat.ingest.forms;

import static meetlat.ingest.GivenForm.FOLLOW_UP;
import static meetlat.ingest.GivenForm.PERIOD;
import static meetlat.ingest.GivenForm.PROJECT;
import static meetlat.ingest.GivenForm.TOPICS;
import static meetlat.ingest.GivenForm.VICTIMS;
import static meetlat.ingest.GivenForm.WITNESSES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import meetlat.access.Scope;
import meetlat.ingest.Given;
import meetlat.ingest.GivenForm;
import meetlat.ingest.intake.CheckedSubmission;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A response as a flow passes it on. */
class ResponseReaderTest {

    private static final Address RESPONSE_42 = new Address("42", null, null);

    @Test
    void aResponseIsReadAsTheSubmissionThatItIs() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("witnesses", 16L);
        answers.put("victims", null);
        answers.put("follow-up", "yes");
        answers.put("topics", List.of("Physical", "Cyber; online"));

        assertThat(read(GivenForm.response(), RESPONSE_42))
                .isEqualTo(new CheckedSubmission(
                        "ifg-monitoring",
                        "42",
                        "verviers",
                        "P5",
                        Instant.parse("2024-07-01T09:30:00Z"),
                        null,
                        null,
                        "pseudonym of a@b.be",
                        answers,
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "Anonymous ", ""})
    void whoIsAnonymousIsNobody(String responder) {
        assertThat(read(GivenForm.response().replace("a@b.be", responder), RESPONSE_42)
                        .respondent())
                .isEqualTo("pseudonym of null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" 42 \"", "42"})
    void theIdOfTheResponseMayStandInTheBody(String id) {
        String body = GivenForm.response().replace("\"responder\"", "\"responseId\": " + id + ", \"responder\"");

        assertThat(read(body, new Address(" ", null, null)).responseId()).isEqualTo("42");
    }

    @Test
    void withoutTheIdOfTheResponseTheFlowIsToldWhatToAdd() {
        assertThat(said(GivenForm.response(), new Address(null, null, null)))
                .containsExactly("/responseId: is required: add "
                        + "?responseId=@{triggerOutputs()?['body/resourceData/responseId']} to the URI of the HTTP action"
                        + " in the flow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Luik", "LIÈGE", " liege\u00a0", "lu\u0308ttich"})
    void aProjectIsNamedByItsIdOrLabelHoweverItIsWritten(String project) {
        assertThat(read(GivenForm.response().replace("Verviers", project), RESPONSE_42)
                        .project())
                .isEqualTo("liege");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P6", "p6", "Periode P6", "période (P6): 25/06"})
    void aPeriodIsNamedByItsIdOrInWords(String period) {
        assertThat(read(GivenForm.response().replace("Periode P5 (25/02/2024 - 24/06/2024)", period), RESPONSE_42)
                        .period())
                .isEqualTo("P6");
    }

    @Test
    void whatTheFormLeavesBlankMayStandInTheAddress() {
        String body = GivenForm.response()
                .replace("\"Verviers\"", "null")
                .replace("Periode P5 (25/02/2024 - 24/06/2024)", " ");

        assertThat(read(body, new Address("42", "Liège", "P6")))
                .extracting(CheckedSubmission::project, CheckedSubmission::period)
                .containsExactly("liege", "P6");
        assertThat(said(body, RESPONSE_42))
                .containsExactly(
                        "?project: is required: as the answer to a question of the form, or in the address as ?project=",
                        "?period: is required: as the answer to a question of the form, or in the address as ?period=");
    }

    @Test
    void whoReportsForOneProjectNeedNotNameIt() {
        Sender sender = new Sender("default", new Scope.Every(), new Scope.Only(new TreeSet<>(Set.of("liege"))));
        String body = GivenForm.response().replace("Verviers", "");

        assertThat(reader(sender)
                        .read("ifg-monitoring", RESPONSE_42, bytes(body))
                        .project())
                .isEqualTo("liege");
    }

    @Test
    void anotherProjectThanTheSendersIsForbidden() {
        Sender sender = new Sender("default", new Scope.Every(), new Scope.Only(new TreeSet<>(Set.of("liege"))));

        SubmissionRefused refused = catchThrowableOfType(
                SubmissionRefused.class,
                () -> reader(sender).read("ifg-monitoring", RESPONSE_42, bytes(GivenForm.response())));

        assertThat(refused.kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused.faults()).extracting("pointer").containsExactly("/" + PROJECT);
    }

    @Test
    void whatIsSaidTwiceHasToAgree() {
        assertThat(read(GivenForm.response(), new Address("42", "verviers", "P5"))
                        .project())
                .isEqualTo("verviers");
        assertThat(said(GivenForm.response(), new Address("42", "Luik", "P6")))
                .containsExactly(
                        "/" + PROJECT + ": is said differently elsewhere: the answers of the form and the address must"
                                + " agree",
                        "/" + PERIOD + ": is said differently elsewhere: the answers of the form and the address must"
                                + " agree");
    }

    @Test
    void everyFaultIsAtTheKeyThatTheSenderKnows() {
        String body = """
                {"responder": "a@b.be", "submitDate": "28/7/2024 3:23:34 PM", "%s": "Atlantis", "%s": "P5 or P6",
                 "%s": "1.234", "%s": "-5", "%s": "perhaps", "%s": "[\\"Physical\\",\\"Other\\"]"}""".formatted(PROJECT, PERIOD, WITNESSES, VICTIMS, FOLLOW_UP, TOPICS);

        assertThat(said(body, RESPONSE_42))
                .containsExactlyInAnyOrder(
                        "/submitDate: must be a time with offset, such as 2024-07-01T09:30:00Z",
                        "/" + PROJECT + ": no such project in the catalogue",
                        "/" + PERIOD + ": no such period in the catalogue",
                        "/" + WITNESSES + ": must be a whole number from 0 to 1,000, written without a separator of"
                                + " thousands or decimals",
                        "/" + VICTIMS + ": must be from 0 to 1,000, not -5",
                        "/" + FOLLOW_UP + ": must be one of \"yes\", \"no\", or blank",
                        "/" + TOPICS + ": must be one or more of \"Physical\", \"Cyber; online\", \"Economic\","
                                + " or blank");
    }

    @Test
    void aFaultNamesTheQuestionOfTheCatalogue() {
        SubmissionRefused refused = refusal(GivenForm.response().replace("\"16\"", "\"many\""), RESPONSE_42);

        assertThat(refused.faults()).extracting("question").containsExactly("witnesses");
    }

    @Test
    void aBodyWithoutAQuestionOfTheFormIsNotTakenForAnEmptyResponse() {
        assertThat(said("{\"submitDate\": \"7/1/2024 9:30:00 AM\"}", new Address("42", "liege", "P5")))
                .containsExactly(
                        ": has no question of the form: add the ids that Microsoft Forms gives the questions to"
                                + " the catalogue, as their aliases");
    }

    @Test
    void anUnknownFormIsToldApart() {
        SubmissionRefused refused = catchThrowableOfType(
                SubmissionRefused.class,
                () -> reader(Given.SENDER).read("other", new Address("42", "liege", "P5"), bytes("{}")));

        assertThat(refused.kind()).isEqualTo(Kind.UNKNOWN_FORM);
        assertThat(refused.faults()).extracting("pointer").containsExactly("", "/submitDate");
    }

    private static ResponseReader reader(Sender sender) {
        return new ResponseReader(GivenForm.forms(), sender, address -> "pseudonym of " + address, Given.NOW);
    }

    private static CheckedSubmission read(String body, Address address) {
        return reader(Given.SENDER).read("ifg-monitoring", address, bytes(body));
    }

    private static SubmissionRefused refusal(String body, Address address) {
        return catchThrowableOfType(SubmissionRefused.class, () -> read(body, address));
    }

    private static List<String> said(String body, Address address) {
        return refusal(body, address).faults().stream().map(Given::said).toList();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
