package meetlat.aggregate.api;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import meetlat.aggregate.deviation.Deviation.Finding;
import meetlat.aggregate.deviation.Thresholds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says in one sentence why a count stands out, from the bundles {@code messages/deviations}. */
@Component
class DeviationWords {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.GERMAN);

    private final MessageSource texts = bundle();

    private static MessageSource bundle() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/deviations");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    /**
     * The language in which a caller reads; English when it asks for none that there is.
     *
     * @param acceptLanguage the header Accept-Language (RFC 9110); null when it was not sent
     */
    static Locale reader(@Nullable String acceptLanguage) {
        try {
            List<LanguageRange> ranges = acceptLanguage == null ? List.of() : LanguageRange.parse(acceptLanguage);
            Locale found = Locale.lookup(ranges, LANGUAGES);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            // A header that nobody can read is no reason to refuse figures.
            return Locale.ENGLISH;
        }
    }

    String sentence(Finding finding, Thresholds thresholds, Locale reader) {
        return texts.getMessage(finding.rule().id(), values(finding, thresholds), reader);
    }

    private static Object[] values(Finding finding, Thresholds thresholds) {
        if (finding instanceof Finding.OwnSeries own) {
            return new Object[] {own.median(), own.periods(), own.score(), thresholds.score()};
        }
        if (finding instanceof Finding.Jump jump) {
            return new Object[] {jump.before(), jump.beforePeriod()};
        }
        if (finding instanceof Finding.OtherProjects others) {
            return new Object[] {others.factor(), others.others(), others.projects()};
        }
        if (finding instanceof Finding.Share share) {
            return new Object[] {share.share(), share.total(), share.projects()};
        }
        throw new IllegalStateException("a rule without words");
    }
}
