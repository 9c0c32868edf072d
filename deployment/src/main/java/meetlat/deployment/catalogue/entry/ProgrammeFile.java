package meetlat.deployment.catalogue.entry;

import java.util.List;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;
import org.jspecify.annotations.Nullable;

/** {@code programme.yaml}. */
public record ProgrammeFile(
        Located<String> id,
        Texts labels,
        List<Located<String>> languages,
        Located<String> timeZone,
        List<PeriodEntry> periods,
        DeviationsEntry deviations,
        @Nullable Located<Long> smallestPublished) {

    public static final String WHAT = "the programme";

    public static ProgrammeFile from(Section section) {
        return new ProgrammeFile(
                section.word("id"),
                section.required("labels").texts(),
                section.required("languages").words(),
                section.word("timeZone"),
                section.required("periods").sections("period", PeriodEntry::from),
                deviations(section),
                section.optional("smallestPublished").whole());
    }

    private static DeviationsEntry deviations(Section section) {
        DeviationsEntry written = section.optional("deviations").section("deviations", DeviationsEntry::from);
        return written == null ? DeviationsEntry.NONE : written;
    }

    /** The languages alone: they are needed before any text can be read. */
    public static List<String> languagesOf(Section section) {
        return section.optional("languages").words().stream()
                .map(Located::value)
                .toList();
    }
}
