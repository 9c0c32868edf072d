package meetlat.ingest.forms;

import java.util.Arrays;
import java.util.Optional;

/** Whether the month or the day comes first in a date such as 02/03/2024. */
public enum DateOrder {
    MONTH_FIRST("mdy"),
    DAY_FIRST("dmy");

    private final String id;

    DateOrder(String id) {
        this.id = id;
    }

    /** The order of that name in the API; nothing when there is none. */
    public static Optional<DateOrder> named(String id) {
        return Arrays.stream(values()).filter(order -> order.id.equals(id)).findFirst();
    }
}
