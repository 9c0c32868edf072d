package meetlat.aggregate.annex.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import meetlat.aggregate.annex.Annex;
import meetlat.aggregate.annex.AsOf;
import meetlat.aggregate.annex.Look;
import meetlat.aggregate.annex.page.AnnexView.Pair;
import meetlat.aggregate.annex.page.AnnexView.SectionView;
import meetlat.schemas.VersionStatus;
import org.jspecify.annotations.Nullable;

/** Puts an annex into words. */
final class AnnexWriting {

    private final Annex annex;
    private final AnnexWords words;
    private final TableWriting tables;

    private AnnexWriting(Annex annex, Sentences sentences, ChartPainter painter) {
        this.annex = annex;
        this.words = AnnexWords.of(annex.language(), ZoneId.of(annex.timeZone()));
        this.tables = new TableWriting(annex, words, sentences, painter);
    }

    static AnnexView of(Annex annex, Sentences sentences, ChartPainter painter) {
        return new AnnexWriting(annex, sentences, painter).view();
    }

    private AnnexView view() {
        DefinitionWriting definitions = new DefinitionWriting(words);
        return new AnnexView(
                annex.language(),
                words.say("title", annex.project()),
                words.say("kicker"),
                annex.project(),
                words.date(annex.figures().at()),
                words.say("made-by"),
                facts(),
                cautions(),
                words.say("chain"),
                words.say("reading.title"),
                reading(),
                annex.sections().stream()
                        .map(section -> new SectionView(
                                words.say("level." + section.level().name().toLowerCase(java.util.Locale.ROOT)),
                                section.indicators().stream().map(tables::table).toList()))
                        .toList(),
                notReported(),
                words.say("appendix"),
                annex.definitions().stream().map(definitions::definition).toList());
    }

    private List<Pair> facts() {
        List<Pair> facts = new ArrayList<>();
        facts.add(new Pair(words.say("programme"), annex.programme()));
        if (!annex.members().isEmpty()) {
            facts.add(new Pair(words.say("members"), String.join(", ", annex.members())));
        }
        if (!annex.periods().isEmpty()) {
            Annex.PeriodName first = annex.periods().get(0);
            Annex.PeriodName last = annex.periods().get(annex.periods().size() - 1);
            facts.add(new Pair(
                    words.say("periods"),
                    first.id() + " – " + last.id() + ", "
                            + words.say("periods.span", words.date(first.first()), words.date(last.last()))));
        }
        facts.add(new Pair(words.say("definitions"), version()));
        facts.add(new Pair(words.say("figures"), figures()));
        return facts;
    }

    private String version() {
        Annex.Version version = annex.version();
        String name = words.say("version", version.number() + (version.edition() > 1 ? "." + version.edition() : ""));
        String since = version.inForceFrom() == null ? "" : words.date(version.inForceFrom());
        String status = words.say("status." + version.status().id(), since);
        return (version.label().isEmpty() ? name : version.label() + ", " + name) + " (" + status + ")";
    }

    private String figures() {
        return annex.figures() instanceof AsOf.Released released
                ? words.say("figures.released", Integer.toString(released.number()), words.date(released.at()))
                : words.say("figures.live", words.moment(annex.figures().at()));
    }

    private List<Pair> cautions() {
        List<Pair> cautions = new ArrayList<>();
        if (annex.version().status() == VersionStatus.DRAFT) {
            cautions.add(new Pair(words.say("draft.title"), words.say("draft.text")));
        }
        if (annex.synthetic()) {
            cautions.add(new Pair(words.say("synthetic.title"), words.say("synthetic.text")));
        }
        return cautions;
    }

    private List<Pair> reading() {
        return Stream.concat(
                        Stream.of(new Pair(words.number(java.math.BigDecimal.ZERO), words.say("reading.zero"))),
                        Stream.of(Look.values())
                                .filter(look -> look != Look.REPORTED)
                                .map(look ->
                                        new Pair(words.say("look." + look.id()), words.say("reading." + look.id()))))
                .toList();
    }

    private @Nullable Pair notReported() {
        return annex.notReported().isEmpty()
                ? null
                : new Pair(
                        words.say("not-reported.title"),
                        words.say("not-reported.text") + " " + String.join("; ", annex.notReported()) + ".");
    }
}
