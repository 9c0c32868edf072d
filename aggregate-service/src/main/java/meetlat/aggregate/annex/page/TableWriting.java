package meetlat.aggregate.annex.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import meetlat.aggregate.annex.Annex;
import meetlat.aggregate.annex.AnnexFigure;
import meetlat.aggregate.annex.AnnexIndicator;
import meetlat.aggregate.annex.AnnexIndicator.Cell;
import meetlat.aggregate.annex.page.AnnexView.CellView;
import meetlat.aggregate.annex.page.AnnexView.ChartView;
import meetlat.aggregate.annex.page.AnnexView.Head;
import meetlat.aggregate.annex.page.AnnexView.RowView;
import meetlat.aggregate.annex.page.AnnexView.TableView;

/** Puts an indicator's table into words. */
final class TableWriting {

    private static final String SYNTHETIC = "*";

    private final Annex annex;
    private final AnnexWords words;
    private final NoteWriting notes;
    private final ChartPainter painter;

    TableWriting(Annex annex, AnnexWords words, Sentences sentences, ChartPainter painter) {
        this.annex = annex;
        this.words = words;
        this.notes = new NoteWriting(words, sentences);
        this.painter = painter;
    }

    TableView table(AnnexIndicator indicator) {
        String unit = words.sayOr(indicator.unit(), "unit." + indicator.unit());
        return new TableView(
                indicator.id(),
                indicator.label(),
                words.say("table.caption", indicator.label(), unit),
                words.say("row.figures"),
                annex.periods().stream()
                        .map(period -> new Head(
                                period.id(),
                                words.shortDate(period.first()) + "\u00a0–",
                                words.shortDate(period.last())))
                        .toList(),
                words.say("total"),
                rows(indicator),
                chart(indicator),
                indicator.notes().stream().map(notes::note).toList(),
                indicator.hasSynthetic() ? words.say("note.synthetic") : null);
    }

    private List<RowView> rows(AnnexIndicator indicator) {
        List<RowView> rows = new ArrayList<>();
        rows.add(new RowView(annex.project(), "own", cells(indicator, Cell::own), cell(indicator.total())));
        if (indicator.compared()) {
            rows.add(new RowView(
                    words.say("row.programme"),
                    "programme",
                    cells(indicator, Cell::programme),
                    cell(indicator.programmeTotal())));
        }
        return rows;
    }

    private List<CellView> cells(AnnexIndicator indicator, Function<Cell, AnnexFigure> which) {
        return indicator.cells().stream().map(which).map(this::cell).toList();
    }

    private CellView cell(AnnexFigure figure) {
        return new CellView(
                text(figure),
                figure.look().id(),
                figure.notes().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private String text(AnnexFigure figure) {
        if (!figure.isReported()) {
            return words.say("look." + figure.look().id());
        }
        String number = words.number(Objects.requireNonNull(figure.value()));
        return figure.synthetic() ? number + SYNTHETIC : number;
    }

    private ChartView chart(AnnexIndicator indicator) {
        List<Chart.Bar> bars = indicator.cells().stream()
                .map(cell -> new Chart.Bar(
                        cell.period(),
                        Objects.requireNonNullElse(cell.own().value(), BigDecimal.ZERO),
                        cell.own().look(),
                        text(cell.own())))
                .toList();
        String series =
                bars.stream().map(bar -> bar.period() + " " + bar.text()).collect(Collectors.joining(", "));
        return new ChartView(
                painter.dataUri(new Chart(bars)),
                words.say("chart.alt", indicator.label(), series),
                ChartPainter.WIDTH,
                ChartPainter.HEIGHT);
    }
}
