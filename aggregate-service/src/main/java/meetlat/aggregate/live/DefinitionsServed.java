package meetlat.aggregate.live;

import meetlat.aggregate.figures.Served;

/** A definitions version, and the edition of it that is served now. */
record DefinitionsServed(int definitions, int edition) {

    static DefinitionsServed of(Served served) {
        return new DefinitionsServed(served.number(), served.edition().edition());
    }
}
