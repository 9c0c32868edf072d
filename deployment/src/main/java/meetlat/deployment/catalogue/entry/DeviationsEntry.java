package meetlat.deployment.catalogue.entry;

import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Section;
import org.jspecify.annotations.Nullable;

/** From where on a count stands out; what is left out is as usual. */
public record DeviationsEntry(
        @Nullable Located<Double> score,
        @Nullable Located<Long> difference,
        @Nullable Located<Long> periods,
        @Nullable Located<Double> factor,
        @Nullable Located<Long> projects,
        @Nullable Located<Double> share) {

    /** Where nothing is written. */
    public static final DeviationsEntry NONE = new DeviationsEntry(null, null, null, null, null, null);

    static DeviationsEntry from(Section section) {
        return new DeviationsEntry(
                section.optional("score").number(),
                section.optional("difference").whole(),
                section.optional("periods").whole(),
                section.optional("factor").number(),
                section.optional("projects").whole(),
                section.optional("share").number());
    }
}
