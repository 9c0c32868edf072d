package meetlat.aggregate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import meetlat.aggregate.figures.Table.Row;
import meetlat.aggregate.figures.Table.TableCell;
import meetlat.aggregate.figures.Table.Total;
import meetlat.schemas.AggregateKey;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.ReportKey;
import org.jspecify.annotations.Nullable;

/** One indicator under one definitions version: where its figures come from, and the table they make. */
public final class IndicatorView {

    private record Asked(String form, String match) {}

    private final Catalogue catalogue;
    private final String indicator;
    private final int cell;
    private final List<Asked> askedIn;

    private IndicatorView(Catalogue catalogue, String indicator, int cell) {
        this.catalogue = catalogue;
        this.indicator = indicator;
        this.cell = cell;
        this.askedIn = catalogue.getForms().stream()
                .flatMap(form -> question(form, cell).stream().map(question -> asked(form, question)))
                .toList();
    }

    private static Asked asked(Form form, Question question) {
        return new Asked(form.getId(), question.getMatch().name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Question> question(Form form, int cell) {
        return form.getQuestions().stream().filter(q -> q.getCell() == cell).findFirst();
    }

    /** The view of an indicator, or nothing when the catalogue has none of that id. */
    public static Optional<IndicatorView> of(Catalogue catalogue, String indicator) {
        for (int cell = 0; cell < catalogue.getCells().size(); cell++) {
            if (catalogue.getCells().get(cell).getIndicator().equals(indicator)) {
                return Optional.of(new IndicatorView(catalogue, indicator, cell));
            }
        }
        return Optional.empty();
    }

    /** The view of the indicator that a cell belongs to. */
    public static IndicatorView ofCell(Catalogue catalogue, int cell) {
        return new IndicatorView(catalogue, catalogue.getCells().get(cell).getIndicator(), cell);
    }

    public String indicator() {
        return indicator;
    }

    /** The figure of a project, or of the programme when {@code project} is null, in a period. */
    public TableCell cell(Figures figures, @Nullable String project, String period) {
        return project == null
                ? TableCell.of(period, programmeFigure(figures, period), null)
                : TableCell.of(period, projectFigure(figures, project, period), match());
    }

    /** The table as it stands now. */
    public Table table(Figures figures) {
        List<String> periods =
                catalogue.getPeriods().stream().map(Period::getId).toList();
        List<Row> rows = catalogue.getProjects().stream()
                .map(Project::getId)
                .map(project -> row(figures, project, periods))
                .toList();
        return new Table(indicator, catalogue.getDefinitions(), periods, rows, total(figures, periods));
    }

    private Row row(Figures figures, String project, List<String> periods) {
        Figure total = Figure.MISSING;
        List<TableCell> cells = new ArrayList<>(periods.size());
        for (String period : periods) {
            Figure figure = projectFigure(figures, project, period);
            cells.add(TableCell.of(period, figure, match()));
            total = total.plus(figure);
        }
        return new Row(project, cells, total);
    }

    private Total total(Figures figures, List<String> periods) {
        Figure total = Figure.MISSING;
        List<TableCell> cells = new ArrayList<>(periods.size());
        for (String period : periods) {
            Figure figure = programmeFigure(figures, period);
            cells.add(TableCell.of(period, figure, null));
            total = total.plus(figure);
        }
        return new Total(cells, total);
    }

    private Figure projectFigure(Figures figures, String project, String period) {
        Figure sum = Figure.MISSING;
        for (Asked asked : askedIn) {
            sum = sum.plus(figures.reported(new ReportKey(Edition.of(catalogue), asked.form(), project, period), cell));
        }
        return sum;
    }

    private Figure programmeFigure(Figures figures, String period) {
        return figures.total(new AggregateKey(Edition.of(catalogue), period), cell);
    }

    private @Nullable String match() {
        return askedIn.isEmpty() ? null : askedIn.get(0).match();
    }
}
