package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.message.FaultMessages;
import meetlat.ingest.message.ReaderLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Faults as the API gives them, in the caller's language. */
@Component
class FaultAnswers {

    private final FaultMessages messages;

    FaultAnswers(FaultMessages messages) {
        this.messages = messages;
    }

    /**
     * @param pointer where; empty for the whole
     * @param code what, for programs
     * @param detail what is wrong and how to mend it, in the language of Accept-Language
     */
    record FaultAnswer(String pointer, String code, String detail) {}

    List<FaultAnswer> of(SubmissionRefused refused, HttpServletRequest request) {
        return of(refused.faults(), request);
    }

    List<FaultAnswer> of(List<Fault> faults, HttpServletRequest request) {
        Locale reader = ReaderLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return faults.stream()
                .map(fault -> new FaultAnswer(
                        fault.pointer(), fault.wording().code().id(), messages.message(fault.wording(), reader)))
                .toList();
    }
}
