package meetlat.aggregate.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import meetlat.aggregate.cells.Basis;
import meetlat.aggregate.export.Export.About;
import meetlat.aggregate.figures.CellStatus;
import meetlat.aggregate.figures.Flag;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says on a file's first sheet what it is, from the bundles {@code messages/exports}. */
@Component
class ExportWords {

    private static final List<String> FLAGS = List.of(Flag.BREAK, Flag.DIFFERS, Flag.DEVIATION, Flag.SYNTHETIC);

    private final MessageSource texts = bundle();
    private final Clock clock;

    ExportWords(Clock clock) {
        this.clock = clock;
    }

    private static MessageSource bundle() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/exports");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    /** @param what the key of the words for it, such as {@code table} */
    List<About> about(String what, int definitions, Basis basis, Locale reader) {
        List<About> lines = new ArrayList<>();
        lines.add(new About(text("about." + what, reader), ""));
        lines.add(line("definitions", Integer.toString(definitions), reader));
        lines.add(line("figures", text("figures." + basis.figures(), reader), reader));
        lines.add(line("date", LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString(), reader));
        lines.add(new About("", ""));
        lines.add(new About(text("statuses", reader), ""));
        Arrays.stream(CellStatus.values())
                .forEach(status -> lines.add(new About(status.id(), text("status." + status.id(), reader))));
        lines.add(new About("", ""));
        lines.add(new About(text("flags", reader), ""));
        FLAGS.forEach(flag -> lines.add(new About(flag, text("flag." + flag, reader))));
        return lines;
    }

    private About line(String name, String text, Locale reader) {
        return new About(text(name, reader), text);
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
