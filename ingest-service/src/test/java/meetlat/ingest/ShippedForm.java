package meetlat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Form;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;
import org.yaml.snakeyaml.Yaml;

/** What of the shipped catalogue matters for the first form, as a plain reading of the files has it. */
public final class ShippedForm {

    private static final Path ROOT = Path.of("..");

    /** Stand in until the shipped form asks for them itself. */
    private static final List<Question> ASKED_BY_EVERY_FORM = List.of(
            Given.question(
                            "project",
                            GivenForm.key("project"),
                            "Voor welk project rapporteert u?",
                            "Pour quel projet faites-vous rapport ?")
                    .setType(QuestionType.PROJECT)
                    .build(),
            Given.question(
                            "period",
                            GivenForm.key("period"),
                            "Over welke periode rapporteert u?",
                            "Sur quelle période portent vos réponses ?")
                    .setType(QuestionType.PERIOD)
                    .build());

    private ShippedForm() {}

    /** A file of the project. */
    public static Path file(String path) {
        return ROOT.resolve(path);
    }

    public static Catalogue catalogue() {
        Map<String, Object> form = yaml("catalogue/1/forms/ifg-monitoring.yaml");
        return Catalogue.newBuilder(Given.catalogue())
                .setProjects(objects(yaml("catalogue/projects.yaml"), "projects").stream()
                        .map(ShippedForm::project)
                        .toList())
                .setPeriods(objects(yaml("catalogue/programme.yaml"), "periods").stream()
                        .map(period -> new Period(
                                period.get("id").toString(), LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null))
                        .toList())
                .setForms(List.of(Form.newBuilder()
                        .setId(form.get("id").toString())
                        .setLabels(labels(form))
                        .setQuestions(questions(objects(form, "questions")))
                        .build()))
                .build();
    }

    private static List<Question> questions(List<Map<String, Object>> asked) {
        List<Question> questions = new ArrayList<>();
        asked.forEach(question -> questions.add(question(question)));
        ASKED_BY_EVERY_FORM.stream()
                .filter(question -> questions.stream().noneMatch(q -> q.getType() == question.getType()))
                .forEach(questions::add);
        return questions;
    }

    private static Question question(Map<String, Object> question) {
        String id = question.get("id").toString();
        List<String> names = new ArrayList<>(labels(question).values());
        List<String> aliases = texts(question, "aliases");
        names.addAll(aliases.isEmpty() ? List.of(GivenForm.key(id)) : aliases);
        String type = question.getOrDefault("type", "count").toString().toUpperCase(Locale.ROOT);
        return Given.question(id, names.toArray(String[]::new))
                .setType(QuestionType.valueOf(type))
                .setMaximum(Long.parseLong(question.getOrDefault("maximum", "0").toString()))
                .build();
    }

    private static Project project(Map<String, Object> project) {
        return Project.newBuilder(Given.project(project.get("id").toString()))
                .setLabels(labels(project))
                .build();
    }

    private static Map<String, String> labels(Map<String, Object> of) {
        Map<String, String> labels = new HashMap<>();
        ((Map<?, ?>) of.getOrDefault("labels", Map.of()))
                .forEach((language, label) -> labels.put(language.toString(), label.toString()));
        return labels;
    }

    private static List<String> texts(Map<String, Object> of, String member) {
        return ((List<?>) of.getOrDefault(member, List.of()))
                .stream().map(Object::toString).toList();
    }

    @SuppressWarnings("unchecked") // What YAML makes of an object.
    private static List<Map<String, Object>> objects(Map<String, Object> of, String member) {
        return (List<Map<String, Object>>) of.get(member);
    }

    private static Map<String, Object> yaml(String path) {
        try (InputStream in = Files.newInputStream(file(path))) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
