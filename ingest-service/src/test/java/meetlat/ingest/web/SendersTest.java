package meetlat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import meetlat.access.Role;
import meetlat.ingest.intake.Scope;
import meetlat.ingest.intake.Sender;
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
                .isEqualTo(new Sender("verviers-flow", new Scope.Every(), new Scope.Only(Set.of("verviers"))));
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
        assertThat(senders.mayRead(verviers, "verviers-flow")).isTrue();
        assertThat(senders.mayRead(evaluator, "verviers-flow")).isTrue();
        assertThat(senders.mayRead(operator, "verviers-flow")).isTrue();
        assertThat(senders.mayRead(everything, "verviers-flow")).isFalse();
        assertThat(senders.mayRead(anyone, "verviers-flow")).isFalse();
        // An evaluator of the same name as a submitter reads as evaluator, but does not withdraw.
        assertThat(senders.mayWithdraw(by("verviers-flow", Role.EVALUATOR), "verviers-flow", "f", "verviers"))
                .isFalse();
    }

    @Test
    void aSubmissionIsWithdrawnByItsSourceWithinItsScopeOrByAnOperator() {
        assertThat(senders.mayWithdraw(verviers, "verviers-flow", "f", "verviers"))
                .isTrue();
        assertThat(senders.mayWithdraw(operator, "verviers-flow", "f", "gent")).isTrue();
        assertThat(senders.mayWithdraw(verviers, "verviers-flow", "f", "gent")).isFalse();
        assertThat(senders.mayWithdraw(everything, "verviers-flow", "f", "verviers"))
                .isFalse();
        assertThat(senders.mayWithdraw(evaluator, "verviers-flow", "f", "verviers"))
                .isFalse();
        assertThat(senders.mayWithdraw(anyone, "verviers-flow", "f", "verviers"))
                .isFalse();
    }

    private static HttpServletRequest by(String source, Role role, String... projects) {
        return GivenCallers.known(
                        source,
                        role,
                        projects.length == 0
                                ? new meetlat.access.Scope.Every()
                                : new meetlat.access.Scope.Only(new TreeSet<>(List.of(projects))))
                .postProcessRequest(new MockHttpServletRequest());
    }
}
