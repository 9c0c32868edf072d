package meetlat.aggregate.deviation;

import meetlat.schemas.DeviationThresholds;

/**
 * From where on a count stands out. The catalogue has them.
 *
 * @param score robust score, of either sign; 3.5 is the limit that Iglewicz and Hoaglin recommend
 * @param difference what a count must differ at least, in the indicator's unit, whatever the rule: small counts move by
 *     chance
 * @param periods how many periods a project must have reported for its own series to be a measure
 * @param factor how many times as large one of two successive counts must be as the other
 * @param projects how many projects there must be in a period for them to be a measure
 * @param share which part of the programme's total of a period one project must hold, from 0 to 1
 */
public record Thresholds(double score, long difference, int periods, double factor, int projects, double share) {

    static Thresholds of(DeviationThresholds agreed) {
        return new Thresholds(
                agreed.getScore(),
                agreed.getDifference(),
                agreed.getPeriods(),
                agreed.getFactor(),
                agreed.getProjects(),
                agreed.getShare());
    }
}
