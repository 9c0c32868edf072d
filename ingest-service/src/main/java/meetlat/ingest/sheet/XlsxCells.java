package meetlat.ingest.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import meetlat.ingest.sheet.Cell.Value;
import org.jspecify.annotations.Nullable;

/** What the cells of a workbook hold (ECMA-376 part 1, 18.3.1.4). */
final class XlsxCells {

    /** Office programs write 17 digits and an exponent of three. */
    private static final int LONGEST_NUMBER = 100;

    private static final int LARGEST_EXPONENT = 400;
    /** The years that the calendars of office programs have. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 9999;
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT);
    private static final Value BLANK = new Value.Blank();

    private final SharedTexts shared;
    private final Styles styles;
    private final boolean from1904;
    private final SheetLimits limits;
    private final ArrayFormulas arrays = new ArrayFormulas();

    XlsxCells(SharedTexts shared, Styles styles, boolean from1904, SheetLimits limits) {
        this.shared = shared;
        this.styles = styles;
        this.from1904 = from1904;
        this.limits = limits;
    }

    /** Reads the cell that has just started, up to its end. */
    Value read(XmlPart xml, CellAddress address) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        boolean formula = false;
        String raw = null;
        String inline = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                StringBuilder text = new StringBuilder();
                xml.text(text, limits.maxCellCharacters());
                raw = text.toString();
            } else if (xml.starts("is")) {
                inline = RichText.read(xml, "is", limits.maxCellCharacters());
            } else {
                if (xml.starts("f")) {
                    formula = true;
                    arrays.add(xml.attribute("t"), xml.attribute("ref"));
                }
                xml.skip();
            }
        }
        if (formula || raw != null && arrays.cover(address)) {
            return new Value.Formula();
        }
        return inline != null ? Texts.value(inline) : value(type == null ? "n" : type, style, raw);
    }

    private Value value(String type, @Nullable String style, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return BLANK;
        }
        return switch (type) {
            case "s" -> Texts.value(shared.get(Integers.read(raw)));
            case "str", "inlineStr" -> Texts.value(RichText.unescaped(raw));
            case "b" -> truth(raw.strip());
            case "e" -> new Value.Failure();
            case "d" -> moment(raw.strip());
            case "n" -> number(style, raw.strip());
            default -> throw SheetRefused.damaged("a cell of an unknown type");
        };
    }

    private static Value truth(String raw) {
        return switch (raw) {
            case "1", "true" -> new Value.Truth(true);
            case "0", "false" -> new Value.Truth(false);
            default -> throw SheetRefused.damaged("neither true nor false");
        };
    }

    private Value number(@Nullable String style, String raw) {
        BigDecimal number = number(raw);
        Optional<LocalDateTime> moment =
                styles.showsDate(style) ? SerialDate.moment(number, from1904) : Optional.empty();
        return moment.<Value>map(Value.Moment::new).orElseGet(() -> new Value.Number(number));
    }

    /** A short text may stand for a number that is too large to work with: 1E999999999. */
    private static BigDecimal number(String raw) {
        if (raw.length() <= LONGEST_NUMBER) {
            try {
                BigDecimal number = new BigDecimal(raw);
                if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // Said below, without the text.
            }
        }
        throw SheetRefused.damaged("not a number where one has to stand");
    }

    private static Value moment(String raw) {
        try {
            TemporalAccessor moment = ISO.parseBest(raw, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (moment.get(ChronoField.YEAR) >= FIRST_YEAR && moment.get(ChronoField.YEAR) <= LAST_YEAR) {
                return value(moment);
            }
        } catch (DateTimeParseException noMoment) {
            // Said below, without the text.
        }
        throw SheetRefused.damaged("not a date where one has to stand");
    }

    private static Value value(TemporalAccessor moment) {
        if (moment instanceof OffsetDateTime offset) {
            return new Value.Absolute(offset.toInstant());
        }
        return new Value.Moment(moment instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) moment);
    }
}
