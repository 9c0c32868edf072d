package meetlat.aggregate.crosswalk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Period;
import meetlat.schemas.Question;
import meetlat.schemas.RollUp;

/** The crosswalk of one definitions version, looked up by cell. */
public final class Crosswalk {

    private record Name(String form, String question) {}

    private final List<AskedQuestion> questions;
    private final Map<Name, AskedQuestion> byName = new HashMap<>();
    private final List<String> indicatorOf;
    private final Map<Integer, Set<Integer>> byCell = new HashMap<>();
    private final Map<String, Set<Integer>> byNotComparable = new HashMap<>();
    private final Map<Integer, List<Integer>> partsOf = new HashMap<>();
    private final Map<Integer, List<CellCrosswalk>> known = new ConcurrentHashMap<>();

    private Crosswalk(Catalogue catalogue) {
        List<String> periods =
                catalogue.getPeriods().stream().map(Period::getId).toList();
        List<AskedQuestion> found = new ArrayList<>();
        for (Form form : catalogue.getForms()) {
            for (Question question : form.getQuestions()) {
                found.add(AskedQuestion.of(form, question, periods));
            }
        }
        questions = List.copyOf(found);
        indicatorOf =
                catalogue.getCells().stream().map(cell -> cell.getIndicator()).toList();
        for (int i = 0; i < questions.size(); i++) {
            index(i);
        }
        for (RollUp rollUp : catalogue.getRollUps()) {
            // What overlaps does not add up to the coarser cell, so that cell is never made of it.
            if (!rollUp.getOverlapping()) {
                partsOf.computeIfAbsent(rollUp.getCell(), c -> new ArrayList<>())
                        .addAll(rollUp.getParts());
            }
        }
    }

    public static Crosswalk of(Catalogue catalogue) {
        return new Crosswalk(catalogue);
    }

    private void index(int question) {
        AskedQuestion asked = questions.get(question);
        byName.put(new Name(asked.form(), asked.id()), asked);
        asked.rules().forEach(rule -> {
            byCell.computeIfAbsent(rule.cell(), c -> new TreeSet<>()).add(question);
            rule.notComparable()
                    .forEach(indicator -> byNotComparable
                            .computeIfAbsent(indicator, i -> new TreeSet<>())
                            .add(question));
        });
    }

    /** What counts for a cell: one for each id under which reports with it may stand. */
    public List<CellCrosswalk> of(int cell) {
        List<CellCrosswalk> found = known.get(cell);
        return found != null ? found : known.computeIfAbsent(cell, this::find);
    }

    private List<CellCrosswalk> find(int cell) {
        String indicator = indicatorOf.get(cell);
        Set<Integer> parts = partsOf(cell);
        Set<Integer> concerned = new TreeSet<>(byCell.getOrDefault(cell, Set.of()));
        parts.forEach(part -> concerned.addAll(byCell.getOrDefault(part, Set.of())));
        concerned.addAll(byNotComparable.getOrDefault(indicator, Set.of()));
        Map<String, List<AskedQuestion>> byForm = new LinkedHashMap<>();
        concerned.stream()
                .map(questions::get)
                .forEach(question -> byForm.computeIfAbsent(question.reportsAs(), f -> new ArrayList<>())
                        .add(question));
        return byForm.entrySet().stream()
                .map(form -> new CellCrosswalk(form.getKey(), form.getValue(), cell, parts, indicator))
                .toList();
    }

    /** All finer cells that a cell is made up of, those that make up its parts included. */
    private Set<Integer> partsOf(int cell) {
        Set<Integer> parts = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>(partsOf.getOrDefault(cell, List.of()));
        while (!open.isEmpty()) {
            int part = open.remove();
            if (parts.add(part)) {
                open.addAll(partsOf.getOrDefault(part, List.of()));
            }
        }
        return parts;
    }

    /**
     * The questions whose answers concern one of the cells, at a project in a period, in the order of the forms.
     *
     * @param period position among the catalogue's periods
     */
    public Set<AskedQuestion> concerning(Collection<Integer> cells, String project, int period) {
        Set<AskedQuestion> concerning = new LinkedHashSet<>();
        cells.forEach(cell -> of(cell).forEach(
                        form -> concerning.addAll(form.at(project, period).questions())));
        return concerning;
    }

    /** A question by the ids of its form and its own. */
    public Optional<AskedQuestion> question(String form, String id) {
        return Optional.ofNullable(byName.get(new Name(form, id)));
    }
}
