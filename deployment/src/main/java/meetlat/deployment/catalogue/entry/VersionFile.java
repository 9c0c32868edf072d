package meetlat.deployment.catalogue.entry;

import java.time.LocalDate;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;
import org.jspecify.annotations.Nullable;

/** {@code version.yaml}. */
public record VersionFile(
        Texts labels,
        Texts description,
        @Nullable Located<LocalDate> inForceFrom,
        @Nullable Located<LocalDate> retiredFrom) {

    public static final String WHAT = "the definitions version";

    public static VersionFile from(Section section) {
        return new VersionFile(
                section.required("labels").texts(),
                section.required("description").texts(),
                section.optional("inForceFrom").day(),
                section.optional("retiredFrom").day());
    }
}
