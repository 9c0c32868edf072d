package meetlat.ingest.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code meetlat.drafts}; the place where roles will decide.
 *
 * @param visible whether receipts say what became of a submission under drafts
 */
@ConfigurationProperties("meetlat.drafts")
record DraftProperties(@DefaultValue("false") boolean visible) {}
