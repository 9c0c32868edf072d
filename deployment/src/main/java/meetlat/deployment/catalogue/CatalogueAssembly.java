package meetlat.deployment.catalogue;

import java.time.Instant;
import java.util.List;
import meetlat.deployment.catalogue.entry.CodeListEntry;
import meetlat.deployment.catalogue.entry.DeviationsEntry;
import meetlat.deployment.catalogue.entry.ProgrammeFile;
import meetlat.deployment.catalogue.entry.ProjectEntry;
import meetlat.deployment.catalogue.entry.VersionFile;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.schemas.AvroTrust;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Cell;
import meetlat.schemas.Code;
import meetlat.schemas.CodeList;
import meetlat.schemas.DeviationThresholds;
import meetlat.schemas.Dimension;
import meetlat.schemas.Period;
import meetlat.schemas.Programme;
import meetlat.schemas.Project;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/** Makes the record of one definitions version from files without a mistake. Every map in it is sorted. */
final class CatalogueAssembly {

    /** As usual. */
    private static final long SMALLEST_PUBLISHED = 5;

    static {
        AvroTrust.ensure();
    }

    private CatalogueAssembly() {}

    static Catalogue assemble(ReadCatalogue read, ReadVersion version) {
        ProgrammeFile programme = read.programme().orElseThrow();
        VersionFile file = version.version().orElseThrow();
        CellList cells = new CellList(version);
        Catalogue.Builder catalogue = Catalogue.newBuilder()
                .setDefinitions(version.number())
                .setProgramme(new Programme(
                        programme.id().value(),
                        programme.labels().values(),
                        programme.timeZone().value()))
                .setPeriods(periods(programme))
                .setProjects(read.projects().orElseThrow().stream()
                        .map(CatalogueAssembly::project)
                        .toList())
                .setIndicators(version.indicators().stream()
                        .map(IndicatorAssembly::indicator)
                        .toList())
                .setCells(cells.all().stream()
                        .map(cell -> new Cell(cell.indicator(), cell.codes()))
                        .toList())
                .setForms(new FormAssembly(version, cells).forms())
                .setEdition(1)
                .setPublishedAt(Instant.EPOCH)
                .setInForceFrom(valueOf(file.inForceFrom()))
                .setRetiredFrom(valueOf(file.retiredFrom()))
                .setLabels(file.labels().values())
                .setDescriptions(file.description().values())
                .setCodeLists(version.codeLists().stream()
                        .map(CatalogueAssembly::codeList)
                        .toList())
                .setDimensions(version.dimensions().stream()
                        .map(dimension -> new Dimension(
                                dimension.id().value(),
                                dimension.labels().values(),
                                dimension.codeList().value()))
                        .toList())
                .setRollUps(new RollUpAssembly(version, cells).rollUps())
                .setDeviations(deviations(programme.deviations()))
                .setSmallestPublished(or(programme.smallestPublished(), SMALLEST_PUBLISHED));
        return catalogue.setContent(Definitions.digest(catalogue.build())).build();
    }

    private static DeviationThresholds deviations(DeviationsEntry written) {
        DeviationThresholds usual = (DeviationThresholds) SpecificData.getForClass(Catalogue.class)
                .getDefaultValue(Catalogue.getClassSchema().getField("deviations"));
        return new DeviationThresholds(
                or(written.score(), usual.getScore()),
                or(written.difference(), usual.getDifference()),
                or(written.periods(), (long) usual.getPeriods()).intValue(),
                or(written.factor(), usual.getFactor()),
                or(written.projects(), (long) usual.getProjects()).intValue(),
                or(written.share(), usual.getShare()));
    }

    private static <T> T or(@Nullable Located<T> written, T usual) {
        return written == null ? usual : written.value();
    }

    private static List<Period> periods(ProgrammeFile programme) {
        return programme.periods().stream()
                .map(period -> new Period(
                        period.id().value(),
                        period.start().value(),
                        period.end().value(),
                        valueOf(period.deadline())))
                .toList();
    }

    private static Project project(ProjectEntry project) {
        return Project.newBuilder()
                .setId(project.id().value())
                .setLabels(project.labels().values())
                .setLanguage(project.language().value())
                .setStarted(valueOf(project.started()))
                .setStopped(valueOf(project.stopped()))
                .setMembers(values(project.members()))
                .build();
    }

    private static CodeList codeList(CodeListEntry list) {
        return new CodeList(
                list.id().value(),
                list.labels().values(),
                list.codes().stream()
                        .map(code -> new Code(code.id().value(), code.labels().values(), valueOf(code.parent())))
                        .toList());
    }

    static <T> @Nullable T valueOf(@Nullable Located<T> located) {
        return located == null ? null : located.value();
    }

    static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }
}
