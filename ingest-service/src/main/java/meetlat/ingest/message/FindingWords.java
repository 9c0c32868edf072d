package meetlat.ingest.message;

import java.util.Locale;
import java.util.Optional;
import meetlat.ingest.receipt.Finding;
import meetlat.ingest.receipt.PublishedVersions;
import org.springframework.stereotype.Component;

/** Says findings with the names that a definitions version gives to what they are about. */
@Component
public final class FindingWords {

    private final FindingMessages messages;

    public FindingWords(FindingMessages messages) {
        this.messages = messages;
    }

    /**
     * @param definitions the definitions version under which it was found
     * @param form the form of the submission that it is about
     */
    public String message(Finding finding, int definitions, String form, PublishedVersions versions, Locale reader) {
        String question = finding.question();
        Optional<String> label =
                question == null ? Optional.empty() : versions.label(definitions, form, question, reader.getLanguage());
        return messages.message(
                finding, label, (kind, id) -> versions.name(definitions, kind, id, reader.getLanguage()), reader);
    }
}
