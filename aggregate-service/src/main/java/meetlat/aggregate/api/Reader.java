package meetlat.aggregate.api;

import java.util.List;
import java.util.Locale;
import meetlat.aggregate.export.CsvExport.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a file.
 *
 * @param language of names, notes and legends
 */
record Reader(Locale language, Dialect dialect) {

    private static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");
    private static final List<String> SEPARATORS = List.of("comma", "semicolon");

    /**
     * @param language asked for by its code; null for that of the header
     * @param acceptLanguage the header Accept-Language; null when it was not sent
     * @param separator comma or semicolon; null for what spreadsheets in the language expect
     */
    static Reader of(@Nullable String language, @Nullable String acceptLanguage, @Nullable String separator) {
        if (language != null) {
            UnknownName.unlessKnown("language", List.of(language), LANGUAGES);
        }
        if (separator != null) {
            UnknownName.unlessKnown("separator", List.of(separator), SEPARATORS);
        }
        Locale reader = language == null ? DeviationWords.reader(acceptLanguage) : Locale.forLanguageTag(language);
        return new Reader(reader, separator == null ? dialect(reader) : dialect(separator));
    }

    private static Dialect dialect(String separator) {
        return Dialect.valueOf(separator.toUpperCase(Locale.ROOT));
    }

    /** In Dutch, French and German decimals come after a comma, and Excel expects semicolons between fields. */
    private static Dialect dialect(Locale language) {
        return language.getLanguage().equals("en") ? Dialect.COMMA : Dialect.SEMICOLON;
    }
}
