package meetlat.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.schemas.Catalogue;
import meetlat.schemas.Period;
import meetlat.schemas.Project;
import meetlat.schemas.Question;
import meetlat.schemas.QuestionType;

/** A form as Microsoft Forms knows it: with ids of its own, and questions of every kind. */
public final class GivenForm {

    public static final String PROJECT = key("project");
    public static final String PERIOD = key("period");
    public static final String WITNESSES = key("witnesses");
    public static final String VICTIMS = key("victims");
    public static final String FOLLOW_UP = key("follow-up");
    public static final String TOPICS = key("topics");

    public static final List<String> TOPIC_OPTIONS = List.of("Physical", "Cyber; online", "Economic");

    private GivenForm() {}

    /** The id that Microsoft Forms gives to a question, made up. */
    public static String key(String question) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("ifg-monitoring/" + question).getBytes(StandardCharsets.UTF_8));
            return "r" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static FormCatalogue forms() {
        return FormCatalogue.of(List.of(catalogue()));
    }

    /** With the projects liege and verviers, the periods P5 and P6. */
    public static Catalogue catalogue() {
        return Catalogue.newBuilder(Given.catalogue())
                .setProjects(List.of(
                        labelled("liege", "Luik", "Liège", "Lüttich"), labelled("verviers", "Verviers", "Verviers")))
                .setPeriods(List.of(period("P5"), period("P6")))
                .setForms(List.of(Given.form(
                        "ifg-monitoring",
                        question("project", QuestionType.PROJECT, "Welk project?"),
                        question("period", QuestionType.PERIOD, "Welke periode?"),
                        question("witnesses", QuestionType.COUNT, "Aantal getuigen"),
                        question("victims", QuestionType.COUNT, "Aantal slachtoffers ?"),
                        Question.newBuilder(question("follow-up", QuestionType.CHOICE, "Opvolging?"))
                                .setOptions(List.of("yes", "no"))
                                .build(),
                        Question.newBuilder(question("topics", QuestionType.CHOICES, "Thema's"))
                                .setOptions(TOPIC_OPTIONS)
                                .build())))
                .build();
    }

    private static Question question(String id, QuestionType type, String label) {
        return Given.question(id, key(id), label).setType(type).build();
    }

    private static Project labelled(String id, String... labels) {
        List<String> languages = List.of("nl", "fr", "de");
        Map<String, String> byLanguage = new java.util.HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            byLanguage.put(languages.get(i), labels[i]);
        }
        return Project.newBuilder(Given.project(id)).setLabels(byLanguage).build();
    }

    private static Period period(String id) {
        return new Period(id, LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), null);
    }

    /** A response as a flow gives it, of verviers in P5. */
    public static String response() {
        return """
                {"responder": "a@b.be", "submitDate": "7/1/2024 9:30:00 AM",
                 "%s": "Verviers", "%s": "Periode P5 (25/02/2024 - 24/06/2024)",
                 "%s": "16", "%s": "", "%s": "yes", "%s": "[\\"Physical\\",\\"Cyber; online\\"]",
                 "rffffffffffffffffffffffffffffffff": "not of this form"}""".formatted(PROJECT, PERIOD, WITNESSES, VICTIMS, FOLLOW_UP, TOPICS);
    }

    /** The same response in an export, as text. */
    public static List<String> exportLines() {
        List<String> lines = new ArrayList<>();
        lines.add("ID;Begintijd;Tijd van voltooien;E-mail;Naam;Tijd van laatste wijziging;Welk project?;"
                + "Welke periode?;Aantal getuigen;Aantal slachtoffers ?;Opvolging?;Thema's;Opmerking");
        lines.add("42;;2024-07-01 11:30:00;a@b.be;Ann;;Verviers;P5;16;;yes;Physical;\"x;y\"");
        return lines;
    }
}
