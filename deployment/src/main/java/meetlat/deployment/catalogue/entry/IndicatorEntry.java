package meetlat.deployment.catalogue.entry;

import java.util.List;
import java.util.Map;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Place;
import meetlat.deployment.catalogue.yaml.Section;
import meetlat.deployment.catalogue.yaml.Texts;
import org.jspecify.annotations.Nullable;

/** What is counted, or computed from two others that are, in {@code indicators.yaml}. */
public record IndicatorEntry(
        Located<String> id,
        Located<String> unit,
        Located<String> targetGroup,
        Located<String> level,
        @Nullable Located<String> leadsTo,
        Texts labels,
        Texts definition,
        Texts included,
        Texts excluded,
        List<Located<String>> dimensions,
        @Nullable List<List<Located<String>>> breakdowns,
        @Nullable SumsEntry sums,
        @Nullable Located<Boolean> ascending,
        @Nullable BaselineEntry baseline,
        List<TargetEntry> targets,
        @Nullable RatioEntry ratio,
        boolean derived,
        List<Located<String>> replaces,
        Place place) {

    /** Which sums are allowed. */
    public record SumsEntry(
            Place place, Located<String> periods, Located<String> projects, Map<String, Located<String>> dimensions) {

        static SumsEntry from(Section section) {
            return new SumsEntry(
                    section.place(),
                    section.word("periods"),
                    section.word("projects"),
                    section.optional("dimensions").wordMap());
        }
    }

    /** What was before the programme. */
    public record BaselineEntry(
            @Nullable Located<Long> year, @Nullable Located<Double> value, Texts note) {

        static BaselineEntry from(Section section) {
            return new BaselineEntry(
                    section.required("year").whole(),
                    section.required("value").number(),
                    section.optional("note").texts());
        }
    }

    /** What was aimed at in a period. */
    public record TargetEntry(
            Located<String> period, @Nullable Located<Double> value, Texts note) {

        static TargetEntry from(Section section) {
            return new TargetEntry(
                    section.word("period"),
                    section.required("value").number(),
                    section.optional("note").texts());
        }
    }

    /** How an indicator is computed from two others. */
    public record RatioEntry(
            Located<String> numerator,
            Located<String> denominator,
            @Nullable Located<Long> factor,
            @Nullable Located<Long> decimals) {

        static RatioEntry from(Section section) {
            return new RatioEntry(
                    section.word("numerator"),
                    section.word("denominator"),
                    section.required("factor").whole(),
                    section.required("decimals").whole());
        }
    }

    /** All of {@code indicators.yaml}. */
    public static List<IndicatorEntry> all(Section section) {
        return section.required("indicators").sections("indicator", IndicatorEntry::from);
    }

    private static IndicatorEntry from(Section section) {
        boolean derived = section.has("ratio");
        return new IndicatorEntry(
                section.word("id"),
                section.word("unit"),
                section.word("targetGroup"),
                section.word("level"),
                section.optional("leadsTo").word(),
                section.required("labels").texts(),
                section.required("definition").texts(),
                section.optional("included").texts(),
                section.optional("excluded").texts(),
                section.optional("dimensions").words(),
                section.has("breakdowns") ? section.optional("breakdowns").wordLists() : null,
                (derived ? section.optional("sums") : section.required("sums")).section("sums", SumsEntry::from),
                section.optional("ascending").flag(),
                section.optional("baseline").section("baseline", BaselineEntry::from),
                section.optional("targets").sections("target", TargetEntry::from),
                section.optional("ratio").section("ratio", RatioEntry::from),
                derived,
                section.optional("replaces").words(),
                section.place());
    }
}
