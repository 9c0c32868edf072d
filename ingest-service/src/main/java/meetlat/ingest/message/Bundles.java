package meetlat.ingest.message;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Texts in the readers' languages. */
final class Bundles {

    private Bundles() {}

    static MessageSource of(String name) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename(name);
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
