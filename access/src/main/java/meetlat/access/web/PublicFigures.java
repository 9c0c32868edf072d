package meetlat.access.web;

/** Which figures are for everybody. */
public enum PublicFigures {
    /** None. */
    NONE,
    /** As they stood at the last release, without small counts. */
    RELEASED,
    /** All, as they are now. */
    ALL
}
