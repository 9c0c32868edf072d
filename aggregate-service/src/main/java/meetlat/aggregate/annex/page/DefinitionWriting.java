package meetlat.aggregate.annex.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import meetlat.aggregate.annex.Definition;
import meetlat.aggregate.annex.page.AnnexView.DefinitionView;
import meetlat.aggregate.annex.page.AnnexView.Pair;

/** Puts what an indicator counts into words. */
final class DefinitionWriting {

    private final AnnexWords words;

    DefinitionWriting(AnnexWords words) {
        this.words = words;
    }

    DefinitionView definition(Definition definition) {
        List<Pair> parts = new ArrayList<>();
        String counted = definition.counted().isEmpty() ? words.say("no-definition") : definition.counted();
        parts.add(new Pair(words.say("part.counted"), counted));
        add(parts, "part.included", definition.included());
        add(parts, "part.excluded", definition.excluded());
        add(parts, "part.unit", words.sayOr(definition.unit(), "unit." + definition.unit()));
        if (definition.ratio() == null) {
            add(parts, "part.sums", sums(definition));
        } else {
            add(parts, "part.ratio", ratio(definition.ratio()));
        }
        return new DefinitionView(definition.label(), parts);
    }

    private void add(List<Pair> parts, String name, String text) {
        if (!text.isEmpty()) {
            parts.add(new Pair(words.say(name), text));
        }
    }

    private String sums(Definition definition) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("sums.periods." + definition.periods().name().toLowerCase(Locale.ROOT)));
        sentences.add(words.say("sums.projects." + definition.projects().name().toLowerCase(Locale.ROOT)));
        definition.overlapping().forEach(dimension -> sentences.add(words.say("sums.dimension", dimension)));
        return String.join(" ", sentences);
    }

    private String ratio(Definition.Computed ratio) {
        return ratio.factor() == 1
                ? words.say("ratio.of-one", ratio.numerator(), ratio.denominator())
                : words.say("ratio", ratio.numerator(), ratio.denominator(), Integer.toString(ratio.factor()));
    }
}
