package meetlat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import meetlat.bench.ReadContest.Run;
import meetlat.bench.Reads.Outcome;

/** What is told of the reading, line by line. */
final class ReadReport {

    private static final List<String> SOURCES = List.of(MeetlatTables.NAME, PostgresTables.ROWS, PostgresTables.JSON);

    private final ReadOptions options;

    ReadReport(ReadOptions options) {
        this.options = options;
    }

    /** @param cores that all share */
    List<String> lines(List<Outcome> outcomes, int cores) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            lines.addAll(lines(outcome));
            lines.add("");
        }
        lines.add(text(
                "%d readers, each with a connection kept open, ask again as soon as they were answered; %s.",
                options.readers(),
                options.isZipped() ? "Meetlat's answer and the JSON are compressed" : "nothing is compressed"));
        lines.add(text(
                "They share %d cores with the services, the broker and PostgreSQL (shared_buffers %s): with more readers than",
                cores, Postgres.SHARED_BUFFERS));
        lines.add("cores, the time for an answer is mostly waiting for a core. Compare ratios.");
        return lines;
    }

    private List<String> lines(Outcome outcome) {
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "table of %,d projects, %s, %,d reads a round: median (all rounds)",
                outcome.projects(), situation(outcome.isArriving()), options.reads(outcome.projects())));
        for (String source : SOURCES) {
            List<Run> runs =
                    outcome.rounds().stream().map(round -> of(source, round)).toList();
            lines.add(text(
                    "  %-21s p50 %s ms; p99 %s ms; %s/s",
                    source,
                    figures("%,.1f", values(runs, Run::p50)),
                    figures("%,.1f", values(runs, Run::p99)),
                    figures("%,.0f", values(runs, Run::perSecond))));
        }
        lines.add("ratio of " + MeetlatTables.NAME + " within a round: median (all rounds)");
        for (String other : SOURCES.subList(1, SOURCES.size())) {
            lines.add(text(
                    "  %-21s p50 %s; p99 %s; per second %s",
                    "/ " + other,
                    figures("%.2f", ratios(outcome, other, Run::p50)),
                    figures("%.2f", ratios(outcome, other, Run::p99)),
                    figures("%.2f", ratios(outcome, other, Run::perSecond))));
        }
        return lines;
    }

    /** In the words of a sentence. */
    static String situation(boolean isArriving) {
        return isArriving ? "a submission arriving each second" : "no submission arriving";
    }

    private static List<Double> ratios(Outcome outcome, String other, ToDoubleFunction<Run> figure) {
        return outcome.rounds().stream()
                .map(round ->
                        figure.applyAsDouble(of(MeetlatTables.NAME, round)) / figure.applyAsDouble(of(other, round)))
                .toList();
    }

    private static List<Double> values(List<Run> runs, ToDoubleFunction<Run> figure) {
        return runs.stream().mapToDouble(figure).boxed().toList();
    }

    private static Run of(String source, List<Run> round) {
        return round.stream()
                .filter(run -> run.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static String figures(String format, List<Double> all) {
        return text(
                "%s (%s)",
                text(format, Medians.of(all)),
                all.stream().map(one -> text(format, one)).collect(Collectors.joining(" ")));
    }

    private static String text(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
