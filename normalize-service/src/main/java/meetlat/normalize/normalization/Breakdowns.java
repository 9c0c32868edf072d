package meetlat.normalize.normalization;

import java.util.List;
import java.util.Map;
import meetlat.normalize.definitions.Crosswalk;
import meetlat.normalize.definitions.Crosswalk.NotAsked;
import meetlat.normalize.definitions.Crosswalk.Parts;
import meetlat.normalize.normalization.Finding.Code;
import meetlat.schemas.Match;
import org.jspecify.annotations.Nullable;

/**
 * Works out the coarser cells that were not answered from finer ones that all were, and holds breakdowns against their
 * totals. What is not complete is not summed: missing is not zero.
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
        crosswalk.rollUps().stream().filter(parts -> !parts.overlapping()).forEach(this::fill);
        // Only now: a total may have been worked out from another breakdown than the one that it is held against.
        crosswalk.rollUps().forEach(this::holdAgainstTotal);
        for (NotAsked notAsked : crosswalk.notAsked()) {
            int whole = notAsked.whole();
            if (sheet.isObserved(whole) && !sheet.isObserved(notAsked.cell())) {
                sheet.observe(notAsked.cell(), sheet.count(whole), sheet.match(whole), sheet.isSynthetic(whole), null);
            }
        }
    }

    private void fill(Parts parts) {
        if (sheet.isObserved(parts.cell())) {
            return;
        }
        long sum = 0;
        Match match = Match.EXACT;
        boolean synthetic = false;
        for (int part : parts.parts()) {
            if (!sheet.isObserved(part)) {
                return;
            }
            sum += sheet.count(part);
            match = Sheet.worse(match, sheet.match(part));
            synthetic |= sheet.isSynthetic(part);
        }
        sheet.observe(parts.cell(), sum, match, synthetic, null);
    }

    private void holdAgainstTotal(Parts parts) {
        if (sheet.isObserved(parts.cell())) {
            if (parts.overlapping()) {
                holdEachAgainstTotal(parts);
            } else {
                holdSumAgainstTotal(parts);
            }
        }
    }

    private void holdEachAgainstTotal(Parts parts) {
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

    private void holdSumAgainstTotal(Parts parts) {
        long total = sheet.count(parts.cell());
        long sum = 0;
        boolean complete = true;
        for (int part : parts.parts()) {
            if (sheet.isObserved(part)) {
                sum += sheet.count(part);
            } else {
                complete = false;
            }
        }
        if (sum > total) {
            addOnce(reasons, finding(Code.BREAKDOWN_EXCEEDS_TOTAL, parts, total, sum));
        } else if (complete && sum < total) {
            addOnce(remarks, finding(Code.BREAKDOWN_MISSES_TOTAL, parts, total, sum));
        }
    }

    /** A block of several dimensions is found wanting in several places, in the same words. */
    private static void addOnce(List<Finding> findings, Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private Finding finding(Code code, Parts parts, long total, long sum) {
        @Nullable String question = sheet.question(parts.cell());
        return new Finding(
                code,
                question,
                Map.of(
                        "total", Long.toString(total),
                        "sum", Long.toString(sum),
                        "indicator", parts.indicator(),
                        "dimension", parts.dimension()));
    }
}
