package meetlat.aggregate.figures;

/**
 * What a reader must know of a figure. The letters are those of SDMX's code list of observation status (CL_OBS_STATUS),
 * written as Eurostat writes them.
 */
public final class Flag {

    /**
     * Break in the series (SDMX B, time series break): observations are so marked when another content or method than
     * before was used. Here: the project's count came about in another way than the one before it that the project
     * reported.
     */
    public static final String BREAK = "b";
    /**
     * Definition differs (SDMX D): a deviation from the established method that makes no break in the series. Here: the
     * project's count came about by an exception of the crosswalk while another project's in the same period came about
     * in another way; of a total: what is summed was not counted in one way, or answers that cannot be compared were
     * left out.
     */
    public static final String DIFFERS = "d";
    /** Made up for a sample, at least in part. Not of SDMX. */
    public static final String SYNTHETIC = "synthetic";

    /** The count stands out by the rules for deviations. Not of SDMX. */
    public static final String DEVIATION = "deviation";

    private Flag() {}
}
