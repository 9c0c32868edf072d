package meetlat.ingest.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Edition;
import meetlat.schemas.Form;
import meetlat.schemas.Question;
import org.jspecify.annotations.Nullable;

/**
 * What may be submitted: the forms with their questions, the projects and the periods of every definitions version,
 * whether draft, in force or retired. What only one of them has is taken in all the same: it is kept on the log, and the
 * versions that do not have it say so. Immutable.
 */
public final class FormCatalogue {

    private final NamedIds projects;
    private final NamedIds periods;
    private final Map<String, Map<String, AskedQuestion>> questionsByForm;
    private final Map<String, Map<String, AskedQuestion>> headingsByForm;
    private final String timeZone;

    private FormCatalogue(List<Catalogue> versions) {
        projects = NamedIds.ofProjects(versions);
        periods = NamedIds.ofPeriods(versions);
        questionsByForm = versions.stream()
                .flatMap(version -> version.getForms().stream())
                .collect(Collectors.groupingBy(
                        Form::getId, Collectors.collectingAndThen(Collectors.toList(), FormCatalogue::byName)));
        headingsByForm = versions.stream()
                .flatMap(version -> version.getForms().stream())
                .collect(Collectors.groupingBy(
                        Form::getId, Collectors.collectingAndThen(Collectors.toList(), this::byHeading)));
        timeZone = versions.isEmpty()
                ? "UTC"
                : versions.get(versions.size() - 1).getProgramme().getTimeZone();
    }

    /** @param versions one edition of each definitions version, in any order */
    public static FormCatalogue of(Collection<Catalogue> versions) {
        return new FormCatalogue(
                versions.stream().sorted(Comparator.comparing(Edition::of)).toList());
    }

    /**
     * The questions of one form by every name. An id goes before an alias. An alias that two questions share names the
     * one of the earliest version: it means what it always meant, so a repeat stays a repeat when a version is published.
     */
    private static Map<String, AskedQuestion> byName(List<Form> versions) {
        List<Question> questions =
                versions.stream().flatMap(form -> form.getQuestions().stream()).toList();
        Map<String, AskedQuestion> byId =
                questions.stream().collect(Collectors.groupingBy(Question::getId)).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> AskedQuestion.of(e.getKey(), e.getValue())));
        Map<String, AskedQuestion> byName = new HashMap<>(byId);
        for (Question question : questions) {
            AskedQuestion asked = byId.get(question.getId());
            question.getAliases().forEach(alias -> byName.putIfAbsent(alias, asked));
        }
        return Map.copyOf(byName);
    }

    /** The same names, as headings; of two that differ in blanks or capitals only, the earlier counts. */
    private Map<String, AskedQuestion> byHeading(List<Form> versions) {
        Map<String, AskedQuestion> names = questionsByForm.get(versions.get(0).getId());
        Map<String, AskedQuestion> byHeading = new HashMap<>();
        names.values().forEach(asked -> byHeading.put(Names.ofHeading(asked.id()), asked));
        versions.stream()
                .flatMap(form -> form.getQuestions().stream())
                .flatMap(question -> question.getAliases().stream())
                .forEach(alias -> byHeading.putIfAbsent(Names.ofHeading(alias), names.get(alias)));
        return Map.copyOf(byHeading);
    }

    boolean hasProject(String project) {
        return projects.has(project);
    }

    boolean hasPeriod(String period) {
        return periods.has(period);
    }

    /** The project of that id, or of that label in any language; nothing when none or several have it. */
    public Optional<String> projectNamed(String text) {
        return projects.named(text);
    }

    /** The period of that id, or the only one whose id is a word of the text. */
    public Optional<String> periodNamed(String text) {
        return periods.namedInWords(text);
    }

    /** The time zone of the programme, as the latest version has it: an IANA name. */
    public String timeZone() {
        return timeZone;
    }

    public boolean hasForm(String form) {
        return questionsByForm.containsKey(form);
    }

    /** The questions of a form that ask for an answer, in the order of their ids. */
    public List<AskedQuestion> answerQuestions(String form) {
        return questionsByForm.getOrDefault(form, Map.of()).values().stream()
                .filter(question -> question.subject() == AskedQuestion.Subject.ANSWER)
                .distinct()
                .sorted(Comparator.comparing(AskedQuestion::id))
                .toList();
    }

    /** The question of that id or alias, or null when no version of the form has one. */
    public @Nullable AskedQuestion question(String form, String name) {
        return questionsByForm.getOrDefault(form, Map.of()).get(name);
    }

    /** The question that a column of an export is headed by, blanks and capitals aside. */
    public Optional<AskedQuestion> questionHeaded(String form, String heading) {
        AskedQuestion exact = question(form, heading);
        return Optional.ofNullable(
                exact != null
                        ? exact
                        : headingsByForm.getOrDefault(form, Map.of()).get(Names.ofHeading(heading)));
    }
}
