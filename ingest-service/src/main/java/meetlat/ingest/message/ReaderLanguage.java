package meetlat.ingest.message;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language in which a caller reads: the one it likes best of those that there are texts in. */
public final class ReaderLanguage {

    private static final Set<String> LANGUAGES = Set.of("nl", "fr", "de", "en");

    private ReaderLanguage() {}

    /**
     * The caller's locale, with the country if it gives one; English when it asks for none that there is.
     *
     * @param acceptLanguage the header Accept-Language (RFC 9110); null when it was not sent
     */
    public static Locale of(@Nullable String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static List<LanguageRange> ranges(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return List.of();
        }
        try {
            return LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            // A header that nobody can read is no reason to refuse a receipt.
            return List.of();
        }
    }
}
