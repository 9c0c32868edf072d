package meetlat.aggregate.annex.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import meetlat.aggregate.annex.CellExplanations.Given;
import meetlat.aggregate.annex.Note;
import meetlat.aggregate.annex.NumberedNote;
import meetlat.aggregate.annex.page.AnnexView.NoteView;

/** Puts what must be known of a figure into words. */
final class NoteWriting {

    private final AnnexWords words;
    private final Sentences sentences;

    NoteWriting(AnnexWords words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    NoteView note(NumberedNote numbered) {
        Note note = numbered.note();
        String text = about(numbered.periods(), text(note));
        return note instanceof Note.Explained explained
                ? new NoteView(
                        numbered.number(),
                        text,
                        printable(explained.given().text()),
                        explained.given().language())
                : new NoteView(numbered.number(), text, null, null);
    }

    private String about(List<String> periods, String text) {
        return periods.isEmpty() ? text : words.say("note.periods", String.join(", ", periods), text);
    }

    private String text(Note note) {
        if (note instanceof Note.Flagged flagged) {
            return words.say("note." + flagged.id());
        }
        if (note instanceof Note.Crosswalk crosswalk) {
            return crosswalk.text();
        }
        if (note instanceof Note.StandsOut found) {
            return standsOut(found);
        }
        if (note instanceof Note.NoFigure without) {
            String dimension = without.parameters().getOrDefault("dimension", "");
            return words.say("reason." + without.code(), dimension);
        }
        if (note instanceof Note.Explained explained) {
            return explained(explained);
        }
        throw new IllegalStateException("a note without words");
    }

    private String standsOut(Note.StandsOut found) {
        return words.say(
                "note.stands-out",
                words.number(BigDecimal.valueOf(found.deviation().value())),
                found.deviation().findings().stream()
                        .map(finding -> sentences.of(finding, found.thresholds(), words.reader()))
                        .collect(Collectors.joining(" ")));
    }

    private String explained(Note.Explained explained) {
        Given given = explained.given();
        String author = words.sayOr(given.author(), "author." + given.author());
        String day = words.date(given.givenAt());
        return explained.current()
                ? words.say("note.explained", author, day)
                : words.say("note.explained-earlier", author, day, words.number(BigDecimal.valueOf(given.value())));
    }

    /** Without characters that XML has no place for (XML 1.0, 2.2): the PDF is made from XML. */
    private static String printable(String foreign) {
        return foreign.codePoints()
                .filter(c -> c == '\n' || c == '\t' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
