package meetlat.aggregate;

import java.util.Map;
import java.util.TreeMap;
import meetlat.aggregate.figures.Figures;
import meetlat.aggregate.figures.Served;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;

/** Figures as they are once reports have come in and their totals have been made. */
public final class GivenFigures {

    private final Figures figures = new Figures();
    private final Map<String, Report> standing = new TreeMap<>();

    public GivenFigures(Catalogue... catalogues) {
        for (Catalogue catalogue : catalogues) {
            figures.put(catalogue);
        }
    }

    /** A report under the first edition of version 1. */
    public GivenFigures with(Report report) {
        return with(new Edition(1, 1), report);
    }

    public GivenFigures with(Edition edition, Report report) {
        Report under = Given.under(edition, report);
        ReportKey key = new ReportKey(edition, report.getForm(), report.getProject(), report.getPeriod());
        figures.put(key, under);
        standing.put(key.toString(), under);
        Recount.of(standing).forEach((total, aggregate) -> figures.put(AggregateKey.parse(total), aggregate));
        return this;
    }

    public Figures figures() {
        return figures;
    }

    public Served served(int definitions) {
        return figures.served(definitions).orElseThrow();
    }
}
