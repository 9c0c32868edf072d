package meetlat.ingest.message;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import meetlat.ingest.intake.Wording;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a submission in words, from the bundles {@code messages/faults}. */
@Component
public final class FaultMessages {

    private static final String OR = "or";

    private final MessageSource texts = Bundles.of("messages/faults");

    /** The wording in the reader's language, numbers as written there. */
    public String message(Wording wording, Locale reader) {
        Object[] values =
                wording.values().stream().map(value -> said(value, reader)).toArray();
        return texts.getMessage(wording.code().id(), values, reader);
    }

    private Object said(Object value, Locale reader) {
        return value instanceof List<?> alternatives
                ? alternatives.stream()
                        .map(alternative -> message((Wording) alternative, reader))
                        .collect(Collectors.joining(" " + texts.getMessage(OR, null, reader) + " "))
                : value;
    }
}
