package meetlat.deployment.catalogue;

import java.util.List;
import meetlat.deployment.catalogue.yaml.Mistake;
import meetlat.schemas.Catalogue;

/**
 * What came of reading a catalogue.
 *
 * @param mistakes all that is wrong, by file and line
 * @param versions the definitions versions, by number; empty as soon as anything is wrong. Their edition is 1 and they
 *     are published at the epoch, until they are
 */
public record CatalogueReading(List<Mistake> mistakes, List<Catalogue> versions) {}
