package meetlat.local.sample;

import java.util.random.RandomGenerator;

/**
 * A question of the monitoring form, with the answer that a project of scale 1 gives to it in a middling period. All
 * are whole counts.
 */
enum SampleQuestion {
    CITIZENS("citizens", 180),
    EVENTS("events", 5),
    VICTIMS("victims", 38),
    CHILDREN("children", 16),
    PERPETRATORS("perpetrators", 14),
    WITNESSES("witnesses", 4),
    SITUATIONS("situations", 33),
    FIRST_LINE_WORKERS("first-line-workers", 22),
    PROFESSIONALS("professionals", 26),
    NETWORK_MEETINGS("network-meetings", 4);

    /** Projects found their feet in the first year and slowed down towards the end of their grant. */
    private static final double[] COURSE = {0.45, 0.75, 0.95, 1.15, 1.2, 1.0};

    private static final double LEAST = 0.6;
    private static final double MOST = 1.4;

    private final String id;
    private final double middling;

    SampleQuestion(String id, double middling) {
        this.id = id;
        this.middling = middling;
    }

    String id() {
        return id;
    }

    long answer(SampleProject project, SamplePeriod period, RandomGenerator random) {
        return Math.round(middling * project.scale() * COURSE[period.ordinal()] * random.nextDouble(LEAST, MOST));
    }
}
