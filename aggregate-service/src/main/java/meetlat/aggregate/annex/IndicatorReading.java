package meetlat.aggregate.annex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import meetlat.aggregate.annex.AnnexIndicator.Cell;
import meetlat.aggregate.annex.Note.Flagged;
import meetlat.aggregate.deviation.Deviation;
import meetlat.aggregate.deviation.IndicatorDeviations;
import meetlat.aggregate.deviation.Thresholds;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Figure;
import meetlat.aggregate.figures.Flag;
import meetlat.aggregate.figures.IndicatorView;
import meetlat.aggregate.figures.Reason;
import meetlat.aggregate.figures.Shown;
import meetlat.schemas.Dimension;
import meetlat.schemas.Indicator;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import org.jspecify.annotations.Nullable;

/** Reads the table of one indicator, with what must be known of its figures. */
final class IndicatorReading {

    private final Shown shown;
    private final Project project;
    private final String language;
    private final CellExplanations explanations;
    private final Indicator indicator;
    private final IndicatorView view;
    private final Map<String, Deviation> deviations;
    private final Thresholds thresholds;
    private final NoteList notes = new NoteList();

    IndicatorReading(
            Shown shown, Project project, String language, CellExplanations explanations, Indicator indicator) {
        this.shown = shown;
        this.project = project;
        this.language = language;
        this.explanations = explanations;
        this.indicator = indicator;
        this.view = shown.indicator(indicator.getId()).orElseThrow();
        this.deviations = IndicatorDeviations.of(shown, indicator.getId()).stream()
                .filter(found -> found.project().equals(project.getId()))
                .collect(Collectors.toMap(Deviation::period, Function.identity()));
        this.thresholds = IndicatorDeviations.thresholds(shown);
    }

    AnnexIndicator read() {
        List<Period> periods = shown.definitions().catalogue().getPeriods();
        List<AnnexFigure> ownCells = new ArrayList<>();
        for (Period period : periods) {
            ownCells.add(own(view.at(project.getId(), period.getId()), period));
        }
        AnnexFigure total = total(view.at(project.getId(), null));
        List<Cell> cells = new ArrayList<>();
        for (int p = 0; p < periods.size(); p++) {
            String period = periods.get(p).getId();
            cells.add(new Cell(period, ownCells.get(p), total(view.at(null, period))));
        }
        AnnexFigure programmeTotal = total(view.at(null, null));
        return new AnnexIndicator(
                indicator.getId(),
                Texts.in(language, indicator.getLabels()),
                indicator.getUnit(),
                cells,
                total,
                programmeTotal,
                cells.stream().anyMatch(cell -> cell.programme().isReported()),
                notes.numbered());
    }

    /** The notes of one figure come from what it is to what was made of it: how it was counted first, then why. */
    private AnnexFigure own(Figure figure, Period period) {
        List<Note> about = new ArrayList<>();
        addFlag(about, figure, Flag.BREAK, Flagged.BREAK);
        addFlag(about, figure, Flag.DIFFERS, Flagged.DIFFERS);
        if (figure.note() != null && !figure.note().isEmpty()) {
            about.add(new Note.Crosswalk(Texts.in(language, figure.note())));
        }
        addReason(about, figure.reason());
        Deviation deviation = deviations.get(period.getId());
        if (deviation != null) {
            about.add(new Note.StandsOut(deviation, thresholds));
        }
        // Where the count is not shown, neither is what was said about it: it may tell the count.
        if (figure.status() == CellStatus.REPORTED) {
            explanations.of(shown, indicator.getId(), project.getId(), period.getId(), figure.value()).stream()
                    .map(given -> new Note.Explained(given, isAbout(given, figure)))
                    .forEach(about::add);
        }
        return AnnexFigure.of(figure, isExpected(period), numbers(about, period.getId()));
    }

    private AnnexFigure total(Figure figure) {
        List<Note> about = new ArrayList<>();
        addFlag(about, figure, Flag.DIFFERS, Flagged.TOTAL_DIFFERS);
        addReason(about, figure.reason());
        return AnnexFigure.of(figure, true, numbers(about, null));
    }

    private List<Integer> numbers(List<Note> about, @Nullable String period) {
        return about.stream().map(note -> notes.add(note, period)).sorted().toList();
    }

    private static void addFlag(List<Note> about, Figure figure, String flag, Note note) {
        if (figure.flags().contains(flag)) {
            about.add(note);
        }
    }

    private void addReason(List<Note> about, @Nullable Reason reason) {
        if (reason != null) {
            about.add(new Note.NoFigure(reason.code(), named(reason.parameters())));
        }
    }

    /** A dimension by its name instead of its id. */
    private Map<String, String> named(Map<String, String> parameters) {
        String id = parameters.get("dimension");
        return shown.definitions().catalogue().getDimensions().stream()
                .filter(dimension -> dimension.getId().equals(id))
                .map(Dimension::getLabels)
                .map(labels -> Map.of("dimension", Texts.in(language, labels)))
                .findFirst()
                .orElse(parameters);
    }

    private static boolean isAbout(CellExplanations.Given given, Figure figure) {
        return figure.value() != null && figure.value().compareTo(BigDecimal.valueOf(given.value())) == 0;
    }

    /** Not when the project ran on no day of the period. */
    private boolean isExpected(Period period) {
        LocalDate started = project.getStarted();
        LocalDate stopped = project.getStopped();
        return (started == null || started.isBefore(period.getEnd()))
                && (stopped == null || stopped.isAfter(period.getStart()));
    }
}
