package meetlat.deployment.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meetlat.deployment.catalogue.entry.CrosswalkEntry;
import meetlat.deployment.catalogue.entry.FormFile;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;

/** The forms of a version beside each other. */
final class FormChecks {

    private FormChecks() {}

    static void check(ReadVersion version, Mistakes mistakes) {
        Identifiers.check("form", version.forms().stream().map(FormFile::id).toList(), mistakes);
        boolean sound = true;
        for (FormFile form : version.forms()) {
            if (form.replaces() != null) {
                sound &= version.formNames().knows(form.replaces(), "form " + form.id(), mistakes)
                        && isNoCircle(form, version, mistakes);
            }
        }
        if (sound) {
            checkCountedOnce(version, mistakes);
        }
    }

    private static boolean isNoCircle(FormFile form, ReadVersion version, Mistakes mistakes) {
        Set<String> passed = new HashSet<>();
        Optional<FormFile> at = Optional.of(form);
        while (at.isPresent() && passed.add(at.get().id().value())) {
            at = at.filter(found -> found.replaces() != null)
                    .flatMap(found -> version.form(found.replaces().value()));
        }
        if (at.isPresent() && at.get().id().value().equals(form.id().value())) {
            mistakes.add(
                    form.replaces().place(),
                    "form " + form.id() + " replaces itself by way of " + form.replaces(),
                    "take replaces out of the first of them");
            return false;
        }
        return true;
    }

    /** Responses to forms that do not report as one count each, and their figures are added up. */
    private static void checkCountedOnce(ReadVersion version, Mistakes mistakes) {
        Map<String, FormFile> first = new HashMap<>();
        for (FormFile form : version.forms()) {
            Set<String> named = new HashSet<>();
            indicatorsFedBy(form).forEach(indicator -> {
                FormFile other = first.putIfAbsent(indicator.value(), form);
                if (other != null
                        && !version.reportsAs(other).equals(version.reportsAs(form))
                        && named.add(indicator.value())) {
                    mistakes.add(
                            indicator.place(),
                            "forms " + other.id() + " and " + form.id() + " both ask for indicator " + indicator
                                    + ", which would be counted twice",
                            "take it out of one, or say replaces: " + other.id() + " in form " + form.id());
                }
            });
        }
    }

    /** The indicators that some question of a form counts for, in general or by exception. */
    static List<Located<String>> indicatorsFedBy(FormFile form) {
        return form.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.crosswalk()),
                        question.exceptions().stream().map(exception -> exception.crosswalk())))
                .map(CrosswalkEntry::indicator)
                .flatMap(Stream::ofNullable)
                .filter(indicator -> !indicator.isBroken())
                .toList();
    }
}
