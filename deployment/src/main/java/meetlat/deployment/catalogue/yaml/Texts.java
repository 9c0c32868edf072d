package meetlat.deployment.catalogue.yaml;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text for people in each language. The languages are sorted, so that what is made of them is always the same.
 *
 * @param place where the setting stands; that of what it belongs to when it is left out
 * @param given whether something is written, be it wrong
 */
public record Texts(Place place, boolean given, SortedMap<String, Located<String>> byLanguage) {

    public Texts {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    static Texts none(Place place) {
        return new Texts(place, false, new TreeMap<>());
    }

    /** The texts alone, by language. */
    public SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        byLanguage.forEach((language, text) -> values.put(language, text.value()));
        return Collections.unmodifiableSortedMap(values);
    }
}
