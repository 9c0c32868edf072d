package meetlat.ingest.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code meetlat.ingest.bulk}: what one request with many submissions may hold.
 *
 * @param linesUnderWay how many lines may wait for the log before no more is read
 * @param sizeUnderWay how large these may be together; a single line of any size may always be under way
 * @param answersInMemory how much of the answers is kept in memory before they go to a temporary file
 */
@ConfigurationProperties("meetlat.ingest.bulk")
record BulkProperties(
        @DefaultValue("1000") int linesUnderWay,
        @DefaultValue("4MB") DataSize sizeUnderWay,
        @DefaultValue("1MB") DataSize answersInMemory) {}
