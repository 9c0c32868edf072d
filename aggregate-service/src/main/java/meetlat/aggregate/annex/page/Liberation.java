package meetlat.aggregate.annex.page;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The Liberation fonts (SIL Open Font License), which cover nl, fr, de and en. */
final class Liberation {

    static final String FAMILY = "Liberation Sans";

    private Liberation() {}

    /** @param style Regular, Bold or Italic */
    static InputStream file(String style) {
        return Objects.requireNonNull(
                Liberation.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"), style);
    }

    static Font font(String style, float size) {
        try (InputStream file = file(style)) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
