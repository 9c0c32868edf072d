package meetlat.local.sample;

import java.util.List;

/**
 * A project of the programme, as the sample makes it up.
 *
 * @param scale how much the project does, beside a project of 1
 * @param reports how many periods it reports on, from the first
 */
record SampleProject(String id, double scale, int reports) {

    private static final int ALL = SamplePeriod.values().length;

    /** In the programme's order. Hasselt stopped; that it did on 2023-10-25, after three periods, is made up. */
    static final List<SampleProject> PROGRAMME = List.of(
            new SampleProject("brussel", 2.4, ALL),
            new SampleProject("sint-gillis", 1.1, ALL),
            new SampleProject("namur", 1.5, ALL),
            new SampleProject("liege", 2.2, ALL),
            new SampleProject("chaudfontaine", 0.5, ALL),
            new SampleProject("verviers", 0.9, ALL),
            new SampleProject("neupre", 0.4, ALL),
            new SampleProject("mechelen", 1.3, ALL),
            new SampleProject("oostende", 1.2, ALL),
            new SampleProject("boom", 0.8, ALL),
            new SampleProject("hasselt", 1.0, 3),
            new SampleProject("mol", 0.6, ALL),
            new SampleProject("genk", 1.1, ALL),
            new SampleProject("roeselare", 0.9, ALL),
            new SampleProject("gent", 2.0, ALL));
}
