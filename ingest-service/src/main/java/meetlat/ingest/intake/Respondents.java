package meetlat.ingest.intake;

import org.jspecify.annotations.Nullable;

/** What is kept of who responded: a keyed pseudonym, or nothing. */
public interface Respondents {

    /**
     * @param address the respondent's e-mail address or account name; null when it is not said, or the form is anonymous
     * @return 32 hexadecimal digits, the same for the same address as long as the key is; null when nothing is kept
     */
    @Nullable
    String pseudonym(@Nullable String address);
}
