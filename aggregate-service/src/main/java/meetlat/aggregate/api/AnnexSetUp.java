package meetlat.aggregate.api;

import meetlat.aggregate.annex.CellExplanations;
import meetlat.aggregate.annex.page.AnnexPages;
import meetlat.aggregate.explanation.Explanation;
import meetlat.aggregate.explanation.Explanations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What annexes are made with. */
@Configuration(proxyBeanMethods = false)
class AnnexSetUp {

    /** As many as the smallest machine that Meetlat is meant for has processors. */
    private static final int AT_THE_SAME_TIME = 2;

    @Bean
    AnnexPages annexPages(DeviationWords words) {
        return new AnnexPages(words::sentence);
    }

    @Bean
    AnnexRenderings annexRenderings() {
        return new AnnexRenderings(AT_THE_SAME_TIME);
    }

    @Bean
    CellExplanations cellExplanations(Explanations explanations) {
        return (shown, indicator, project, period, value) ->
                explanations.of(shown, indicator, project, period, value).stream()
                        .map(AnnexSetUp::given)
                        .toList();
    }

    private static CellExplanations.Given given(Explanation explanation) {
        return new CellExplanations.Given(
                explanation.value(),
                explanation.author(),
                explanation.language(),
                explanation.text(),
                explanation.givenAt());
    }
}
