package meetlat.aggregate.annex.page;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What an annex says, from the bundles {@code messages/annex}, with numbers and dates as its readers write them. */
public final class AnnexWords {

    /** The languages in which there are words. */
    public static final List<String> LANGUAGES = List.of("nl", "fr", "de", "en");

    private static final char NARROW_SPACE = '\u202f';
    private static final char SPACE = '\u00a0';

    private final Locale reader;
    private final ZoneId zone;
    private final ResourceBundle texts;

    private AnnexWords(Locale reader, ZoneId zone) {
        this.reader = reader;
        this.zone = zone;
        this.texts = ResourceBundle.getBundle(
                "messages.annex", reader, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** @param zone in which moments are told */
    public static AnnexWords of(String language, ZoneId zone) {
        // The programme is Belgian; there is no Belgian English, whose dates are those of Great Britain.
        String country = language.equals("en") ? "GB" : "BE";
        return new AnnexWords(
                new Locale.Builder().setLanguage(language).setRegion(country).build(), zone);
    }

    Locale reader() {
        return reader;
    }

    /** @param values texts, put in the places of the message */
    String say(String key, String... values) {
        return new MessageFormat(texts.getString(key), reader).format(values);
    }

    /** The same, or the name itself where a newer catalogue has one that there are no words for. */
    String sayOr(String name, String key) {
        return texts.containsKey(key) ? say(key) : name;
    }

    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(reader);
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        // Many fonts have no narrow space.
        return format.format(value).replace(NARROW_SPACE, SPACE);
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader));
    }

    String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, zone));
    }

    /** With the time of day, to the minute. */
    String moment(Instant moment) {
        return date(moment) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", reader).format(moment.atZone(zone));
    }

    /** Short enough for the head of a column. */
    String shortDate(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("dd/MM/yy", reader));
    }
}
