package meetlat.deployment.catalogue;

import java.util.List;
import java.util.Optional;
import meetlat.deployment.catalogue.entry.CodeListEntry;
import meetlat.deployment.catalogue.entry.CrosswalkEntry;
import meetlat.deployment.catalogue.entry.ExceptionEntry;
import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.entry.IndicatorEntry;
import meetlat.deployment.catalogue.entry.QuestionEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import org.jspecify.annotations.Nullable;

/** What each question of a form counts for, in general and by exception. */
final class CrosswalkChecks {

    private final FormFile form;
    private final ReadVersion version;
    private final List<String> periodIds;
    private final Names periods;
    private final Names projects;
    private final Mistakes mistakes;

    CrosswalkChecks(FormFile form, ReadCatalogue read, ReadVersion version, Mistakes mistakes) {
        this.form = form;
        this.version = version;
        this.periodIds = read.periodIds();
        this.periods = read.periodNames();
        this.projects = read.projectNames();
        this.mistakes = mistakes;
    }

    void check() {
        for (QuestionEntry question : form.questions()) {
            if (question.namesTheReport()) {
                continue;
            }
            checkCrosswalk(question.crosswalk(), question, question.name());
            for (ExceptionEntry exception : question.exceptions()) {
                String owner = "an exception of " + question.name();
                checkCrosswalk(exception.crosswalk(), question, owner);
                checkReach(exception, owner);
            }
        }
    }

    private void checkCrosswalk(CrosswalkEntry crosswalk, QuestionEntry question, String owner) {
        @Nullable Located<String> indicator = crosswalk.indicator();
        if (indicator == null) {
            checkWithoutIndicator(crosswalk, owner);
        } else {
            checkMatch(crosswalk, owner);
            if (crosswalk.saysNotComparable()) {
                mistakes.add(
                        indicator.place(),
                        owner + " has both an indicator and notComparable",
                        "keep the one that holds; exceptions say where it is otherwise");
            }
            if (version.indicatorNames().knows(indicator, owner, mistakes)) {
                checkCell(crosswalk, version.indicator(indicator.value()).orElseThrow(), question, owner);
            }
        }
        for (Located<String> other : crosswalk.notComparable()) {
            if (version.indicatorNames().knows(other, owner, mistakes)) {
                refuseRatio(other, version.indicator(other.value()).orElseThrow(), owner);
            }
        }
        Identifiers.checkDistinct("indicator", crosswalk.notComparable(), mistakes);
        if (crosswalk.saysNotComparable() && !crosswalk.note().given()) {
            mistakes.add(crosswalk.place(), owner + " is not comparable and does not say why", "add a note");
        }
    }

    private void checkWithoutIndicator(CrosswalkEntry crosswalk, String owner) {
        if (!crosswalk.saysNotComparable() && !crosswalk.note().given()) {
            mistakes.add(
                    crosswalk.place(),
                    owner + " counts for no indicator",
                    "add indicator and match, or notComparable, or say in a note why it counts for none");
        }
        if (crosswalk.match() != null) {
            mistakes.add(
                    crosswalk.match().place(),
                    owner + " has a match without an indicator",
                    "add the indicator, or take the match out");
        }
        crosswalk
                .dimensions()
                .forEach((dimension, code) -> mistakes.add(
                        code.place(),
                        owner + " has dimensions without an indicator",
                        "add the indicator, or take the dimensions out"));
    }

    private void checkMatch(CrosswalkEntry crosswalk, String owner) {
        if (crosswalk.match() == null) {
            mistakes.add(
                    crosswalk.indicator().place(),
                    owner + " does not say how well it asks for indicator " + crosswalk.indicator(),
                    "add match: " + String.join(", ", KnownWords.MATCHES.known()));
            return;
        }
        boolean known = KnownWords.MATCHES.knows(crosswalk.match(), owner, mistakes);
        if (known
                && !crosswalk.match().value().equals(KnownWords.EXACT)
                && !crosswalk.note().given()) {
            mistakes.add(
                    crosswalk.match().place(),
                    owner + " is a " + crosswalk.match() + " match and does not say how it differs",
                    "add a note");
        }
    }

    private boolean refuseRatio(Located<String> named, IndicatorEntry indicator, String owner) {
        if (indicator.derived()) {
            mistakes.add(
                    named.place(),
                    owner + " asks for indicator " + named + ", which is a ratio",
                    "name what it is computed from");
        }
        return indicator.derived();
    }

    private void checkCell(CrosswalkEntry crosswalk, IndicatorEntry indicator, QuestionEntry question, String owner) {
        if (refuseRatio(crosswalk.indicator(), indicator, owner)) {
            return;
        }
        List<String> own = indicator.dimensions().stream().map(Located::value).toList();
        Names dimensions = new Names(
                "dimension of indicator " + indicator.id(),
                own,
                own.stream().allMatch(version.dimensionNames().known()::contains));
        List<Located<String>> by =
                question.block() == null ? List.of() : question.block().by();
        boolean sound = true;
        for (Located<String> dimension : by) {
            // That there is no such dimension at all is said of the block.
            if (version.codesOf(dimension.value()).isPresent()) {
                sound &= dimensions.knows(
                        new Located<>(dimension.value(), crosswalk.indicator().place()), owner, mistakes);
            } else {
                sound = false;
            }
        }
        for (var named : crosswalk.dimensions().entrySet()) {
            Located<String> dimension =
                    new Located<>(named.getKey(), named.getValue().place());
            if (by.stream().anyMatch(other -> other.value().equals(dimension.value()))) {
                mistakes.add(
                        dimension.place(),
                        owner + " gives dimension " + dimension + " a code, as the block does",
                        "take it out of dimensions, or out of by");
                sound = false;
            } else if (dimensions.knows(dimension, owner, mistakes)) {
                sound &= checkCode(dimension, named.getValue(), owner);
            } else {
                sound = false;
            }
        }
        if (sound) {
            checkKept(crosswalk, indicator, by, owner);
        }
    }

    private boolean checkCode(Located<String> dimension, Located<String> code, String owner) {
        Optional<CodeListEntry> list = version.codesOf(dimension.value());
        if (list.isEmpty()) {
            return false;
        }
        if (code.value().equals(CodeListEntry.NOT_ASKED)) {
            mistakes.add(
                    code.place(),
                    owner + " asks for the code not-asked of dimension " + dimension,
                    "take it out: it stands for what was counted without asking");
            return false;
        }
        return new Names("code of dimension " + dimension, list.get().askable()).knows(code, owner, mistakes);
    }

    private void checkKept(CrosswalkEntry crosswalk, IndicatorEntry indicator, List<Located<String>> by, String owner) {
        List<String> combination = indicator.dimensions().stream()
                .map(Located::value)
                .distinct()
                .filter(dimension -> crosswalk.dimensions().containsKey(dimension)
                        || by.stream().anyMatch(other -> other.value().equals(dimension)))
                .toList();
        if (!Combinations.of(indicator).contains(combination)) {
            mistakes.add(
                    crosswalk.indicator().place(),
                    owner + " asks for indicator " + indicator.id() + " by " + String.join(", ", combination)
                            + ", which is not kept",
                    "add [" + String.join(", ", combination) + "] to the breakdowns of the indicator");
        }
    }

    private void checkReach(ExceptionEntry exception, String owner) {
        exception.projects().forEach(project -> projects.knows(project, owner, mistakes));
        Identifiers.checkDistinct("project", exception.projects(), mistakes);
        boolean from = exception.from() != null && periods.knows(exception.from(), owner, mistakes);
        boolean until = exception.until() != null && periods.knows(exception.until(), owner, mistakes);
        if (from
                && until
                && periodIds.indexOf(exception.from().value())
                        > periodIds.indexOf(exception.until().value())) {
            mistakes.add(
                    exception.until().place(),
                    owner + " holds from " + exception.from() + " until " + exception.until() + ", which is earlier",
                    "change the two about: both are inclusive");
        }
        if (exception.projects().isEmpty() && exception.from() == null && exception.until() == null) {
            mistakes.add(
                    exception.crosswalk().place(),
                    owner + " holds always and everywhere",
                    "add projects, from or until, or make it the general crosswalk");
        }
    }
}
