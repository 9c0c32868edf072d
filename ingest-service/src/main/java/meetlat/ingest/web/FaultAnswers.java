package meetlat.ingest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.SubmissionRefused;
import meetlat.ingest.intake.Wording;
import meetlat.ingest.message.FaultMessages;
import meetlat.ingest.message.ReaderLanguage;
import org.jspecify.annotations.Nullable;
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
     * @param question the question that it is about, by its id; left out when it is about none
     * @param code what, for programs
     * @param detail what is wrong and how to mend it, in the language of Accept-Language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FaultAnswer(String pointer, @Nullable String question, String code, String detail) {}

    /**
     * Something to know that refuses nothing.
     *
     * @param code what, for programs
     * @param detail the same in the language of Accept-Language
     */
    record RemarkAnswer(String code, String detail) {}

    List<FaultAnswer> of(SubmissionRefused refused, HttpServletRequest request) {
        return of(refused.faults(), request);
    }

    List<FaultAnswer> of(List<Fault> faults, HttpServletRequest request) {
        return of(faults, reader(request));
    }

    List<FaultAnswer> of(List<Fault> faults, Locale reader) {
        return faults.stream()
                .map(fault -> new FaultAnswer(
                        fault.pointer(),
                        fault.question(),
                        fault.wording().code().id(),
                        messages.message(fault.wording(), reader)))
                .toList();
    }

    RemarkAnswer of(Wording remark, Locale reader) {
        return new RemarkAnswer(remark.code().id(), messages.message(remark, reader));
    }

    Locale reader(HttpServletRequest request) {
        return ReaderLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
