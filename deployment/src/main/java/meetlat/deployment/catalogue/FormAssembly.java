package meetlat.deployment.catalogue;

import static meetlat.deployment.catalogue.CatalogueAssembly.valueOf;
import static meetlat.deployment.catalogue.CatalogueAssembly.values;

import java.util.List;
import meetlat.deployment.catalogue.entry.CrosswalkEntry;
import meetlat.deployment.catalogue.entry.ExceptionEntry;
import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.entry.QuestionEntry;
import meetlat.schemas.CrosswalkException;
import meetlat.schemas.Form;
import meetlat.schemas.Match;
import meetlat.schemas.Question;

/** Makes the records of a version's forms, with a question for each code of a block. */
final class FormAssembly {

    private static final int NO_CELL = -1;

    private final ReadVersion version;
    private final CellList cells;

    FormAssembly(ReadVersion version, CellList cells) {
        this.version = version;
        this.cells = cells;
    }

    List<Form> forms() {
        return version.forms().stream().map(this::form).toList();
    }

    private Form form(FormFile form) {
        return Form.newBuilder()
                .setId(form.id().value())
                .setLabels(form.labels().values())
                .setQuestions(AskedQuestion.of(form, version).stream()
                        .map(this::question)
                        .toList())
                .setReportsAs(version.reportsAs(form))
                .build();
    }

    private Question question(AskedQuestion asked) {
        QuestionEntry entry = asked.entry();
        return Question.newBuilder()
                .setId(asked.id())
                .setAliases(asked.aliases())
                .setLabels(asked.labels())
                .setMaximum(entry.maximum() == null ? 0 : entry.maximum().value())
                .setCell(cellOf(asked, entry.crosswalk()))
                .setMatch(matchOf(entry.crosswalk()))
                .setType(entry.asksFor())
                .setMinimum(entry.minimum() == null ? 0 : entry.minimum().value())
                .setOptions(values(entry.options()))
                .setLongest(
                        entry.longest() == null ? 0 : entry.longest().value().intValue())
                .setBlock(entry.block() == null ? "" : entry.id().value())
                .setZeroWhenBlank(entry.block() != null
                        && Boolean.TRUE.equals(valueOf(entry.block().zeroWhenBlank())))
                .setNotComparable(values(entry.crosswalk().notComparable()))
                .setNote(entry.crosswalk().note().values())
                .setExceptions(entry.exceptions().stream()
                        .map(exception -> exception(asked, exception))
                        .toList())
                .build();
    }

    private CrosswalkException exception(AskedQuestion asked, ExceptionEntry exception) {
        CrosswalkEntry crosswalk = exception.crosswalk();
        return new CrosswalkException(
                values(exception.projects()),
                valueOf(exception.from()),
                valueOf(exception.until()),
                cellOf(asked, crosswalk),
                matchOf(crosswalk),
                values(crosswalk.notComparable()),
                crosswalk.note().values());
    }

    private int cellOf(AskedQuestion asked, CrosswalkEntry crosswalk) {
        CellKey cell = asked.cell(crosswalk);
        return cell == null ? NO_CELL : cells.positionOf(cell);
    }

    private static Match matchOf(CrosswalkEntry crosswalk) {
        return crosswalk.match() == null
                ? Match.RELATED
                : KnownWords.constant(Match.class, crosswalk.match().value());
    }
}
