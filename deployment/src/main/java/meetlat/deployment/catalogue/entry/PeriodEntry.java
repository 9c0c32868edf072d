package meetlat.deployment.catalogue.entry;

import java.time.LocalDate;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Section;
import org.jspecify.annotations.Nullable;

/** A period of the programme, half-open; the deadline is the last day on time. */
public record PeriodEntry(
        Located<String> id,
        @Nullable Located<LocalDate> start,
        @Nullable Located<LocalDate> end,
        @Nullable Located<LocalDate> deadline) {

    static PeriodEntry from(Section section) {
        return new PeriodEntry(
                section.word("id"),
                section.required("start").day(),
                section.required("end").day(),
                section.optional("deadline").day());
    }
}
