package meetlat.aggregate.annex.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An annex in words, as the template lays it out. Every text is still to be escaped. */
public record AnnexView(
        String language,
        String title,
        String kicker,
        String project,
        String date,
        String madeBy,
        List<Pair> facts,
        List<Pair> cautions,
        String chain,
        String readingTitle,
        List<Pair> reading,
        List<SectionView> sections,
        @Nullable Pair notReported,
        String appendix,
        List<DefinitionView> definitions) {

    /** What something is called, and what is said of it. */
    public record Pair(String name, String text) {}

    public record SectionView(String title, List<TableView> tables) {}

    /**
     * An indicator's table with its chart and its notes.
     *
     * @param synthetic what the * means; null where there is none
     */
    public record TableView(
            String id,
            String title,
            String caption,
            String figuresOf,
            List<Head> heads,
            String total,
            List<RowView> rows,
            ChartView chart,
            List<NoteView> notes,
            @Nullable String synthetic) {}

    /** The head of a period's column: its id, and its first and last day. */
    public record Head(String period, String first, String last) {}

    /** @param kind own or programme */
    public record RowView(String name, String kind, List<CellView> cells, CellView total) {}

    /**
     * @param kind the look, such as {@code not-additive}
     * @param notes numbers of notes, such as {@code 1, 3}; empty for none
     */
    public record CellView(String text, String kind, String notes) {}

    /** @param source a data URI */
    public record ChartView(String source, String text, int width, int height) {}

    /**
     * @param quote foreign text; null when the note is only ours
     * @param language of the quote
     */
    public record NoteView(
            int number,
            String text,
            @Nullable String quote,
            @Nullable String language) {}

    public record DefinitionView(String name, List<Pair> parts) {}
}
