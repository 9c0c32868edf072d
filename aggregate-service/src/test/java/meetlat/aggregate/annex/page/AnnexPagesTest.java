package meetlat.aggregate.annex.page;

import static meetlat.aggregate.annex.GivenAnnex.annex;
import static meetlat.aggregate.annex.GivenAnnex.explained;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import meetlat.aggregate.annex.CellExplanations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class AnnexPagesTest {

    private static final AnnexPages PAGES =
            new AnnexPages((finding, thresholds, reader) -> finding.rule().id() + " " + reader.getLanguage());

    @Test
    void aTableHasItsWordsWhereThereIsNoNumber() {
        assertThat(PAGES.html(annex("verviers", "nl", CellExplanations.NONE)))
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl\">")
                .contains("<title>Bijlage met cijfers: verviers</title>")
                .contains("<td class=\"missing\"><span>ontbreekt</span></td>")
                .contains("<td class=\"reported\"><span>1.240</span></td>")
                .contains("<td class=\"total not-additive\"><span>niet optelbaar</span><sup>")
                .contains("<td class=\"reported\"><span>40*</span></td>")
                .contains("stand van 1 december 2024, 14:30")
                .contains("Voorbeeldgegevens")
                .contains("P5: opvallend cijfer (16). own-series nl jump nl");
        assertThat(PAGES.html(annex("verviers", "fr", CellExplanations.NONE)))
                .contains("lang=\"fr\"")
                .contains("<span>1\u00a0240</span>")
                .contains("situation au 1 décembre 2024, 14:30")
                .contains("<span>manquant</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void thePageIsXmlWithATitleALanguageHeadsForEachCellAndTextForEachChart(String language) throws Exception {
        Document page = xml(PAGES.html(annex("verviers", language, explained(16, "Une campagne."))));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
        assertThat(page.getElementsByTagName("title").item(0).getTextContent()).contains("verviers");
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        each(
                page.getElementsByTagName("th"),
                th -> assertThat(th.getAttribute("scope")).isIn("row", "col"));
        each(page.getElementsByTagName("img"), img -> {
            assertThat(img.getAttribute("alt")).contains("P1").contains("P6");
            assertThat(img.getAttribute("src")).startsWith("data:image/png;base64,");
        });
        each(page.getElementsByTagName("table"), table -> {
            if (!table.getAttribute("class").equals("facts")) {
                assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            }
        });
        assertThat(page.getElementsByTagName("img").getLength()).isEqualTo(2);
    }

    @Test
    void foreignTextStaysText() throws Exception {
        String hostile = "</blockquote><script>alert(1)</script><img src=\"http://127.0.0.1:1/x\" onerror='x'>"
                + "&amp; [[${7*7}]] \u0000\u0007 \ud83d\ude00";

        String html = PAGES.html(annex("verviers", "fr", explained(16, hostile)));

        Document page = xml(html);
        assertThat(html).doesNotContain("<script").doesNotContain("onerror='x'>");
        Element quote = (Element) page.getElementsByTagName("blockquote").item(0);
        assertThat(quote.getAttribute("lang")).isEqualTo("fr");
        assertThat(quote.getTextContent())
                .isEqualTo(hostile.replace("\u0000", "").replace("\u0007", ""));
        assertThat(text(PAGES.pdf(annex("verviers", "fr", explained(16, hostile)))))
                .contains("<script>alert(1)");
    }

    @Test
    void catalogueTextIsEscapedToo() {
        assertThat(PAGES.html(annex("verviers", "nl", CellExplanations.NONE)))
                .contains("Ook wie &lt;16&gt; is &amp; ouder.");
    }

    @Test
    void thePolicyAllowsItsOneStyleAndNoScript() {
        assertThat(PAGES.contentSecurityPolicy())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        String html = PAGES.html(annex("verviers", "nl", CellExplanations.NONE));
        assertThat(html).doesNotContain("style=\"").doesNotContain("href=").doesNotContain("url(");
    }

    @Test
    void thePdfSaysTheSameInDutch() throws IOException {
        assertThat(text(PAGES.pdf(annex("verviers", "nl", explained(16, "Een campagne.")))))
                .contains("Bijlage met cijfers: verviers")
                .contains("Opgesteld met Meetlat, 1 december 2024")
                .contains("niet optelbaar")
                .contains("toelichting van de coördinator van het project, 1 juli 2024:")
                .contains("Een campagne.")
                .containsPattern("1 / [2-9]");
    }

    @Test
    void thePdfSaysTheSameInFrenchWithEmbeddedFontsAndTags() throws IOException {
        byte[] pdf = PAGES.pdf(annex("verviers", "fr", explained(16, "Une « œuvre » : çà et là, 5 €.")));

        assertThat(text(pdf))
                .contains("Annexe chiffrée")
                .contains("Témoins")
                .contains("Une « œuvre » : çà et là, 5 €.");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Annexe chiffrée\u00a0: verviers");
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(595, org.assertj.core.data.Offset.offset(1f));
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Document xml(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static void each(NodeList nodes, java.util.function.Consumer<Element> check) {
        IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .forEach(check);
    }
}
