package meetlat.schemas;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Where a definitions version stands; its dates say from when. */
public enum VersionStatus {
    /** Proposed: it may still change, and only those who may see drafts see it. */
    DRAFT,
    /** Agreed: its definitions do not change any more. */
    IN_FORCE,
    /** No longer the one to report under. Its figures stay, and follow corrections and withdrawals. */
    RETIRED;

    /** The status at a moment, by the calendar of the programme's time zone. */
    public static VersionStatus of(Catalogue catalogue, Instant moment) {
        LocalDate day =
                LocalDate.ofInstant(moment, ZoneId.of(catalogue.getProgramme().getTimeZone()));
        if (catalogue.getInForceFrom() == null || day.isBefore(catalogue.getInForceFrom())) {
            return DRAFT;
        }
        boolean retired = catalogue.getRetiredFrom() != null && !day.isBefore(catalogue.getRetiredFrom());
        return retired ? RETIRED : IN_FORCE;
    }

    /** The status now. */
    public static VersionStatus of(Catalogue catalogue, Clock clock) {
        return of(catalogue, clock.instant());
    }

    /** The status in APIs, such as {@code in-force}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
