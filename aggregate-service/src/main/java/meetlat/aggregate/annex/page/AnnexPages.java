package meetlat.aggregate.annex.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import meetlat.aggregate.annex.Annex;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lays out an annex, as a page of HTML that needs nothing else, or as PDF (A4, tagged for screen readers: PDF/UA-1). */
public final class AnnexPages {

    private final Sentences sentences;
    private final ChartPainter painter = new ChartPainter();
    private final TemplateEngine templates = new TemplateEngine();
    private final String style = resource("annex.css");
    private final String printStyle = style + resource("annex-pdf.css");

    public AnnexPages(Sentences sentences) {
        this.sentences = sentences;
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("annex/");
        files.setSuffix(".html");
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        files.setTemplateMode(TemplateMode.HTML);
        templates.setTemplateResolver(files);
    }

    private static String resource(String name) {
        try (InputStream file = AnnexPages.class.getResourceAsStream("/annex/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as HTML that is XML as well. */
    public String html(Annex annex) {
        return page(annex, style, false);
    }

    /** What a browser may do with the page (Content-Security-Policy): use its one style and its own images, no more. */
    public String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + digest(style) + "'; img-src data:; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] pdf(Annex annex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder renderer = new PdfRendererBuilder();
        renderer.withHtmlContent(page(annex, printStyle, true), null);
        renderer.usePdfUaAccessibility(true);
        renderer.withProducer("Meetlat");
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            // Nothing is fetched, whatever a text may hold.
            renderer.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), moment);
        }
        font(renderer, "Regular", 400, FontStyle.NORMAL);
        font(renderer, "Bold", 700, FontStyle.NORMAL);
        font(renderer, "Italic", 400, FontStyle.ITALIC);
        renderer.toStream(bytes);
        try {
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder renderer, String file, int weight, FontStyle slant) {
        renderer.useFont(() -> Liberation.file(file), Liberation.FAMILY, weight, slant, true);
    }

    private String page(Annex annex, String styles, boolean pdf) {
        Context context = new Context(Locale.forLanguageTag(annex.language()));
        context.setVariable("page", AnnexWriting.of(annex, sentences, painter));
        context.setVariable("style", styles);
        context.setVariable("pdf", pdf);
        return templates.process("annex", context);
    }
}
