package meetlat.aggregate.annex.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import meetlat.aggregate.annex.Look;
import meetlat.aggregate.annex.page.Chart.Bar;

/**
 * Draws a chart. What is missing, suppressed or cannot be compared is a box of another pattern with its word, zero a thick
 * line: none of them can be taken for another, in black and white either.
 */
final class ChartPainter {

    /** In CSS pixels, 96 to the inch. */
    static final int WIDTH = 640;

    static final int HEIGHT = 132;

    /** Pixels of the image for each CSS pixel: some 190 to the inch, sharp on paper. */
    private static final int SCALE = 2;

    private static final double TOP = 20;
    private static final double BASE = HEIGHT - 20.0;
    private static final double GAP_BOX = 34;
    private static final Color INK = new Color(0x1c232b);
    private static final Color MUTED = new Color(0x55606c);
    private static final Color BAR = new Color(0x1d4f8c);
    private static final Color LINE = new Color(0x7b8794);

    private final Font number = Liberation.font("Bold", 12);
    private final Font word = Liberation.font("Italic", 10.5f);
    private final Font period = Liberation.font("Regular", 11);

    /** The chart as a PNG in a data URI. */
    String dataUri(Chart chart) {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.scale(SCALE, SCALE);
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            paint(graphics, chart);
        } finally {
            graphics.dispose();
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void paint(Graphics2D graphics, Chart chart) {
        double slot = (double) WIDTH / Math.max(1, chart.bars().size());
        double width = Math.min(56, slot * 0.6);
        for (int b = 0; b < chart.bars().size(); b++) {
            Bar bar = chart.bars().get(b);
            double middle = slot * (b + 0.5);
            text(graphics, bar.period(), middle, HEIGHT - 5.0, period, INK);
            if (bar.look() == Look.REPORTED) {
                count(graphics, bar, chart.largest(), middle, width);
            } else {
                gap(graphics, bar, middle, width);
            }
        }
        graphics.setColor(LINE);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(0, BASE, WIDTH, BASE));
    }

    private void count(Graphics2D graphics, Bar bar, double largest, double middle, double width) {
        // What is not zero is seen, however small beside the others.
        double height = bar.value().signum() == 0
                ? 0
                : Math.max(1.5, (BASE - TOP) * bar.value().doubleValue() / largest);
        graphics.setColor(BAR);
        graphics.fill(new Rectangle2D.Double(middle - width / 2, BASE - Math.max(height, 0), width, height));
        if (height == 0) {
            graphics.setStroke(new BasicStroke(4));
            graphics.draw(new Line2D.Double(middle - width / 2, BASE - 1, middle + width / 2, BASE - 1));
        }
        text(graphics, bar.text(), middle, BASE - height - 6, number, INK);
    }

    private void gap(Graphics2D graphics, Bar bar, double middle, double width) {
        Rectangle2D box = new Rectangle2D.Double(middle - width / 2, BASE - GAP_BOX, width, GAP_BOX);
        if (bar.look() != Look.NOT_EXPECTED) {
            GapPattern.of(bar.look()).paint(graphics, box, LINE);
        }
        text(graphics, bar.text(), middle, BASE - (bar.look() == Look.NOT_EXPECTED ? 8 : GAP_BOX + 6), word, MUTED);
    }

    private static void text(Graphics2D graphics, String text, double middle, double base, Font font, Color colour) {
        graphics.setFont(font);
        graphics.setColor(colour);
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        graphics.drawString(text, (float) (middle - width / 2), (float) base);
    }
}
