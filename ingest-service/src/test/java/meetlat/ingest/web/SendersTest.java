package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.ingest.intake.Sender;
import meetlat.ingest.log.ReportOf;
import meetlat.ingest.log.Response;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;

class SendersTest {

    private final Senders senders = new Senders();

    private final HttpServletRequest verviers = by("verviers-flow", Role.SUBMITTER, "verviers");
    private final HttpServletRequest everything = by("all", Role.SUBMITTER);
    private final HttpServletRequest evaluator = by("evaluators", Role.EVALUATOR);
    private final HttpServletRequest operator = by("operators", Role.OPERATOR);
    private final HttpServletRequest anyone = new MockHttpServletRequest();

    @Test
    void aSubmitterSendsUnderItsSourceForItsFormsAndProjects() {
        assertThat(senders.of(verviers))
                .isEqualTo(new Sender(
                        "verviers-flow", new Scope.Every(), new Scope.Only(new TreeSet<>(Set.of("verviers")))));
        assertThat(senders.of(everything)).isEqualTo(Sender.ofEverything("all"));
    }

    @Test
    void whoeverIsNoSubmitterCannotSend() {
        for (HttpServletRequest request : List.of(anyone, evaluator, operator)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> senders.of(request));
        }
    }

    @Test
    void aReceiptIsForItsSourceAndForThoseWhoLookAfterAll() {
        assertThat(senders.mayRead(verviers, response("verviers"))).isTrue();
        assertThat(senders.mayRead(evaluator, response("verviers"))).isTrue();
        assertThat(senders.mayRead(operator, response("verviers"))).isTrue();
        assertThat(senders.mayRead(verviers, response("gent"))).isFalse();
        assertThat(senders.mayRead(everything, response("verviers"))).isFalse();
        assertThat(senders.mayRead(anyone, response("verviers"))).isFalse();
        // An evaluator of the same name as a submitter reads as evaluator, but does not withdraw.
        assertThat(senders.mayWithdraw(by("verviers-flow", Role.EVALUATOR), response("verviers")))
                .isFalse();
    }

    @Test
    void aSubmissionIsWithdrawnByItsSourceWithinItsScopeOrByAnOperator() {
        assertThat(senders.mayWithdraw(verviers, response("verviers"))).isTrue();
        assertThat(senders.mayWithdraw(operator, response("gent"))).isTrue();
        assertThat(senders.mayWithdraw(verviers, response("gent"))).isFalse();
        assertThat(senders.mayWithdraw(everything, response("verviers"))).isFalse();
        assertThat(senders.mayWithdraw(evaluator, response("verviers"))).isFalse();
        assertThat(senders.mayWithdraw(anyone, response("verviers"))).isFalse();
    }

    private static Response response(String project) {
        return new Response("verviers-flow", new ReportOf("f", project, "P5"), Instant.EPOCH, false);
    }

    private static HttpServletRequest by(String source, Role role, String... projects) {
        return GivenCallers.known(
                        source,
                        role,
                        projects.length == 0 ? new Scope.Every() : new Scope.Only(new TreeSet<>(List.of(projects))))
                .postProcessRequest(new MockHttpServletRequest());
    }
}
