package meetlat.ingest.message;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import meetlat.ingest.receipt.Finding;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Says a finding in words, from the bundles {@code messages/findings}. */
@Component
public final class FindingMessages {

    /** What precedes the text of a finding about a question: its label. */
    private static final String ABOUT_QUESTION = "about-question";

    private static final Set<String> DATES = Set.of("started", "stopped", "deadline", "end");
    private static final Set<String> NUMBERS = Set.of("minimum", "maximum", "total", "sum", "part", "days");

    private static final Set<String> NAMED = Set.of("indicator", "dimension");

    /** What the catalogue calls things. */
    public interface Names {

        /**
         * @param kind {@code indicator} or {@code dimension}
         * @return its name in the reader's language, or the id when there is none
         */
        String of(String kind, String id);
    }

    private final MessageSource texts = Bundles.of("messages/findings");

    /**
     * The finding in the reader's language, numbers and dates as written there; the code itself when there is no text
     * for it, or when it comes without the values that its text needs.
     *
     * @param label what the catalogue calls the question; when it is not there, the question's id stands in
     * @param names what the catalogue calls an indicator or a dimension
     */
    public String message(Finding finding, Optional<String> label, Names names, Locale reader) {
        return FindingText.of(finding.code(), finding.parameters().keySet())
                .flatMap(text -> filledIn(text, finding, names, reader))
                .map(said -> finding.question() == null
                        ? said
                        : texts.getMessage(
                                ABOUT_QUESTION, new Object[] {label.orElse(finding.question()), said}, reader))
                .orElse(finding.code());
    }

    private Optional<String> filledIn(FindingText text, Finding finding, Names names, Locale reader) {
        try {
            Object[] values = text.parameters().stream()
                    .map(name -> value(name, finding.parameters().get(name), names, reader))
                    .toArray();
            return Optional.of(texts.getMessage(text.key(), values, reader));
        } catch (NumberFormatException | DateTimeException | NoSuchMessageException e) {
            // A newer Meetlat says more with this code than this one understands.
            return Optional.empty();
        }
    }

    private static Object value(String parameter, String value, Names names, Locale reader) {
        if (NAMED.contains(parameter)) {
            return names.of(parameter, value);
        }
        if (DATES.contains(parameter)) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(reader)
                    .format(LocalDate.parse(value));
        }
        return NUMBERS.contains(parameter) ? (Object) Long.valueOf(value) : value;
    }
}
