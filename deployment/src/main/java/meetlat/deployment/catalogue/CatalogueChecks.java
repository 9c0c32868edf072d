package meetlat.deployment.catalogue;

import meetlat.deployment.catalogue.yaml.Mistakes;

/** Whether what the files say fits together. */
final class CatalogueChecks {

    private CatalogueChecks() {}

    static void check(ReadCatalogue read, Mistakes mistakes) {
        ProgrammeChecks.check(read, mistakes);
        for (ReadVersion version : read.versions()) {
            VersionChecks.check(version, mistakes);
            CodeListChecks.check(version, mistakes);
            new IndicatorChecks(read, version, mistakes).check();
            new SumChecks(version, mistakes).check();
            new ChainChecks(read, version, mistakes).check();
            FormChecks.check(version, mistakes);
            for (var form : version.forms()) {
                new QuestionChecks(form, version, mistakes).check();
                new CrosswalkChecks(form, read, version, mistakes).check();
                new DoubleCountChecks(form, read, version, mistakes).check();
            }
        }
    }
}
