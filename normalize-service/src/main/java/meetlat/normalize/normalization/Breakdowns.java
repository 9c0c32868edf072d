package meetlat.normalize.normalization;

import java.util.List;
import java.util.Map;
import meetlat.normalize.definitions.Crosswalk;
import meetlat.normalize.definitions.Crosswalk.NotAsked;
import meetlat.normalize.definitions.Crosswalk.Parts;
import meetlat.normalize.normalization.Finding.Code;
import meetlat.schemas.Match;

/**
 * Holds breakdowns against their totals, and works out the coarser cells that were not answered from finer ones that all
 * were. What is not complete is not summed: missing is not zero.
 */
final class Breakdowns {

    private final Sheet sheet;
    private final List<Finding> reasons;
    private final List<Finding> remarks;

    Breakdowns(Sheet sheet, List<Finding> reasons, List<Finding> remarks) {
        this.sheet = sheet;
        this.reasons = reasons;
        this.remarks = remarks;
    }

    void workOut(Crosswalk crosswalk) {
        for (Parts parts : crosswalk.rollUps()) {
            if (parts.overlapping()) {
                holdEachAgainstTotal(parts);
            } else {
                addUp(parts);
            }
        }
        for (NotAsked notAsked : crosswalk.notAsked()) {
            int whole = notAsked.whole();
            if (sheet.isObserved(whole) && !sheet.isObserved(notAsked.cell())) {
                sheet.observe(notAsked.cell(), sheet.count(whole), sheet.match(whole), sheet.isSynthetic(whole), null);
            }
        }
    }

    private void holdEachAgainstTotal(Parts parts) {
        if (!sheet.isObserved(parts.cell())) {
            return;
        }
        long total = sheet.count(parts.cell());
        for (int part : parts.parts()) {
            if (sheet.isObserved(part) && sheet.count(part) > total) {
                reasons.add(new Finding(
                        Code.PART_EXCEEDS_TOTAL,
                        sheet.question(part),
                        Map.of("total", Long.toString(total), "part", Long.toString(sheet.count(part)))));
            }
        }
    }

    private void addUp(Parts parts) {
        long sum = 0;
        int observed = 0;
        Match match = Match.EXACT;
        boolean synthetic = false;
        for (int part : parts.parts()) {
            if (sheet.isObserved(part)) {
                observed++;
                sum = Math.addExact(sum, sheet.count(part));
                match = Sheet.worse(match, sheet.match(part));
                synthetic |= sheet.isSynthetic(part);
            }
        }
        if (observed == 0) {
            return;
        }
        boolean complete = observed == parts.parts().length;
        if (sheet.isObserved(parts.cell())) {
            holdAgainstTotal(parts.cell(), sum, complete);
        } else if (complete) {
            sheet.observe(parts.cell(), sum, match, synthetic, null);
        }
    }

    private void holdAgainstTotal(int cell, long sum, boolean complete) {
        long total = sheet.count(cell);
        Map<String, String> parameters = Map.of("total", Long.toString(total), "sum", Long.toString(sum));
        if (sum > total) {
            reasons.add(new Finding(Code.BREAKDOWN_EXCEEDS_TOTAL, sheet.question(cell), parameters));
        } else if (complete && sum < total) {
            remarks.add(new Finding(Code.BREAKDOWN_MISSES_TOTAL, sheet.question(cell), parameters));
        }
    }
}
