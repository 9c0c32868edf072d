package meetlat.aggregate.annex;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import meetlat.aggregate.annex.Annex.PeriodName;
import meetlat.aggregate.annex.Annex.Section;
import meetlat.aggregate.annex.Annex.Version;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Indicator;
import meetlat.schemas.Project;
import meetlat.schemas.ResultsLevel;
import meetlat.schemas.VersionStatus;

/** Reads a project's annex out of the figures that are shown. */
public final class AnnexReading {

    /** Along the results chain; what has no place in it comes last. */
    private static final List<ResultsLevel> CHAIN = List.of(
            ResultsLevel.INPUT,
            ResultsLevel.ACTIVITY,
            ResultsLevel.OUTPUT,
            ResultsLevel.OUTCOME,
            ResultsLevel.IMPACT,
            ResultsLevel.UNKNOWN);

    private final Shown shown;
    private final Project project;
    private final String language;
    private final CellExplanations explanations;

    private AnnexReading(Shown shown, Project project, String language, CellExplanations explanations) {
        this.shown = shown;
        this.project = project;
        this.language = language;
        this.explanations = explanations;
    }

    /**
     * The annex of a project.
     *
     * @param project one of the definitions version's
     * @param language in which it is to be; nl, fr, de or en
     * @param today the moment by which the version is draft, in force or retired
     */
    public static Annex of(
            Shown shown, Project project, String language, AsOf figures, CellExplanations explanations, Instant today) {
        return new AnnexReading(shown, project, language, explanations).annex(figures, today);
    }

    private Annex annex(AsOf figures, Instant today) {
        Catalogue catalogue = shown.definitions().catalogue();
        List<Section> sections = new ArrayList<>();
        List<String> notReported = new ArrayList<>();
        for (ResultsLevel level : CHAIN) {
            List<AnnexIndicator> read = catalogue.getIndicators().stream()
                    .filter(indicator -> indicator.getLevel() == level)
                    .map(indicator -> new IndicatorReading(shown, project, language, explanations, indicator).read())
                    .toList();
            read.stream()
                    .filter(indicator -> !indicator.hasAnything())
                    .map(AnnexIndicator::label)
                    .forEach(notReported::add);
            List<AnnexIndicator> reported =
                    read.stream().filter(AnnexIndicator::hasAnything).toList();
            if (!reported.isEmpty()) {
                sections.add(new Section(level, reported));
            }
        }
        return new Annex(
                language,
                project.getId(),
                Texts.in(language, project.getLabels()),
                project.getMembers(),
                Texts.in(language, catalogue.getProgramme().getLabels()),
                catalogue.getProgramme().getTimeZone(),
                version(catalogue, today),
                figures,
                indicators(sections).anyMatch(AnnexIndicator::hasSynthetic),
                catalogue.getPeriods().stream()
                        .map(period -> new PeriodName(
                                period.getId(),
                                period.getStart(),
                                period.getEnd().minusDays(1)))
                        .toList(),
                sections,
                notReported,
                definitions(sections));
    }

    private Version version(Catalogue catalogue, Instant today) {
        return new Version(
                catalogue.getDefinitions(),
                catalogue.getEdition(),
                Texts.in(language, catalogue.getLabels()),
                VersionStatus.of(catalogue, today),
                catalogue.getInForceFrom());
    }

    private static Stream<AnnexIndicator> indicators(List<Section> sections) {
        return sections.stream().map(Section::indicators).flatMap(List::stream);
    }

    private List<Definition> definitions(List<Section> sections) {
        DefinitionReading reading = new DefinitionReading(shown.definitions(), language);
        return indicators(sections)
                .map(indicator -> shown.definitions().indicator(indicator.id()).orElseThrow())
                .map((Indicator indicator) -> reading.read(indicator))
                .toList();
    }
}
