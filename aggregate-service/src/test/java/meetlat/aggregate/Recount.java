package meetlat.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import meetlat.schemas.Aggregate;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Report;
import meetlat.schemas.ReportKey;

/** What the aggregates must be, counted in the plainest way from all reports that stand. */
public final class Recount {

    private Recount() {}

    public static Map<String, Aggregate> of(Map<String, Report> standing) {
        Map<String, List<Report>> byTotal = new TreeMap<>();
        standing.forEach((text, report) -> {
            ReportKey key = ReportKey.parse(text);
            byTotal.computeIfAbsent(new AggregateKey(key.edition(), key.period()).toString(), t -> new ArrayList<>())
                    .add(report);
        });
        Map<String, Aggregate> totals = new TreeMap<>();
        byTotal.forEach((key, reports) -> totals.put(key, total(AggregateKey.parse(key), reports)));
        return totals;
    }

    private static Aggregate total(AggregateKey key, List<Report> reports) {
        Map<Integer, Long> sums = new TreeMap<>();
        Map<Integer, Integer> contributors = new TreeMap<>();
        for (Report report : reports) {
            for (int i = 0; i < report.getCells().size(); i++) {
                sums.merge(report.getCells().get(i), report.getCounts().get(i), Long::sum);
                contributors.merge(report.getCells().get(i), 1, Integer::sum);
            }
        }
        return Aggregate.newBuilder()
                .setDefinitions(key.definitions())
                .setEdition(key.edition().edition())
                .setPeriod(key.period())
                .setReports(reports.size())
                .setCells(List.copyOf(sums.keySet()))
                .setSums(List.copyOf(sums.values()))
                .setContributors(List.copyOf(contributors.values()))
                .setSynthetic(all(reports, Report::getSynthetic))
                .setClose(all(reports, Report::getClose))
                .setBroad(all(reports, Report::getBroad))
                .setNarrow(all(reports, Report::getNarrow))
                .setRelated(all(reports, Report::getRelated))
                .setNotComparable(all(reports, Report::getNotComparable))
                .build();
    }

    private static List<Integer> all(List<Report> reports, Function<Report, List<Integer>> cells) {
        TreeSet<Integer> all = new TreeSet<>();
        reports.forEach(report -> all.addAll(cells.apply(report)));
        return List.copyOf(all);
    }
}
