package meetlat.aggregate.annex.page;

import java.util.Locale;
import meetlat.aggregate.deviation.Deviation.Finding;
import meetlat.aggregate.deviation.Thresholds;

/** Says in one sentence why a count stands out. */
public interface Sentences {

    String of(Finding finding, Thresholds thresholds, Locale reader);
}
