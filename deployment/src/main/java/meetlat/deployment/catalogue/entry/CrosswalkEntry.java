package meetlat.deployment.catalogue.entry;

import java.util.List;
import java.util.Map;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Place;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;
import org.jspecify.annotations.Nullable;

/** What an answer counts for, in general or in an exception. */
public record CrosswalkEntry(
        Place place,
        @Nullable Located<String> indicator,
        Map<String, Located<String>> dimensions,
        @Nullable Located<String> match,
        boolean saysNotComparable,
        List<Located<String>> notComparable,
        Texts note) {

    static CrosswalkEntry from(Section section) {
        return new CrosswalkEntry(
                section.place(),
                section.optional("indicator").word(),
                section.optional("dimensions").wordMap(),
                section.optional("match").word(),
                section.has("notComparable"),
                section.optional("notComparable").filled().words(),
                section.optional("note").texts());
    }
}
