package meetlat.ingest.log;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meetlat.ingest} about reports.
 *
 * @param responsesPerReport how many different responses may stand for one project, period and form: each of them is
 *     held where the report is made, in one record
 * @param revisionsPerResponse how many different revisions of one response are taken: each of them is looked through for
 *     every further one
 */
@ConfigurationProperties("meetlat.ingest")
record ReportProperties(
        @DefaultValue("200") int responsesPerReport,
        @DefaultValue("1000") int revisionsPerResponse) {}
