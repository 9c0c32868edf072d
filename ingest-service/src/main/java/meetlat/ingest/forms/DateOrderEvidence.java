package meetlat.ingest.forms;

import meetlat.ingest.forms.WrittenTime.Ambiguous;
import meetlat.ingest.forms.WrittenTime.Habit;
import meetlat.ingest.sheet.Cell;
import meetlat.ingest.sheet.Cell.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of a whole file say about their order: one day after the 12th tells, and so do dots.
 * For one thread.
 */
final class DateOrderEvidence {

    private static final int MONTHS = 12;

    private boolean dayFirst;
    private boolean monthFirst;
    private boolean mostlyDayFirst;
    private boolean either;

    void see(@Nullable Cell cell) {
        if (cell != null
                && cell.value() instanceof Value.Text text
                && WrittenTime.of(text.text()).orElse(null) instanceof Ambiguous date) {
            dayFirst |= date.habit() == Habit.DAY_FIRST || date.first() > MONTHS && date.second() <= MONTHS;
            mostlyDayFirst |= date.habit() == Habit.MOSTLY_DAY_FIRST;
            monthFirst |= date.second() > MONTHS && date.first() <= MONTHS;
            either |= date.first() <= MONTHS && date.second() <= MONTHS && date.first() != date.second();
        }
    }

    boolean isContradictory() {
        return dayFirst && monthFirst;
    }

    /** Whether there are dates that can be read in either order, and none that tells. */
    boolean isOpen() {
        return either && !dayFirst && !monthFirst && !mostlyDayFirst;
    }

    /** The order that the dates have; month first, as Microsoft writes CSV, when they do not tell. */
    DateOrder order() {
        return dayFirst || mostlyDayFirst && !monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
}
