package meetlat.aggregate.annex.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import meetlat.aggregate.annex.Look;

/** How a figure is drawn that has no number. */
enum GapPattern {
    /** An empty box with a broken line. */
    BROKEN(false, false),
    /** Lines rising to the right. */
    RISING(true, false),
    /** Lines falling to the right. */
    FALLING(false, true),
    /** Both. */
    CROSSED(true, true);

    private static final double STEP = 6;
    private static final float[] DASHES = {4, 3};

    private final boolean rising;
    private final boolean falling;

    GapPattern(boolean rising, boolean falling) {
        this.rising = rising;
        this.falling = falling;
    }

    static GapPattern of(Look look) {
        return switch (look) {
            case SUPPRESSED -> CROSSED;
            case NOT_COMPARABLE -> RISING;
            case NOT_ADDITIVE -> FALLING;
            default -> BROKEN;
        };
    }

    void paint(Graphics2D graphics, Rectangle2D box, Color colour) {
        graphics.setColor(colour);
        Shape before = graphics.getClip();
        graphics.clip(box);
        graphics.setStroke(new BasicStroke(0.8f));
        for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += STEP) {
            if (rising) {
                graphics.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
            }
            if (falling) {
                graphics.draw(new Line2D.Double(x, box.getY(), x + box.getHeight(), box.getMaxY()));
            }
        }
        graphics.setClip(before);
        boolean solid = rising || falling;
        graphics.setStroke(
                solid
                        ? new BasicStroke(1)
                        : new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
        graphics.draw(box);
    }
}
