package meetlat.ingest.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import meetlat.ingest.sheet.SheetRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook as XML, element by element. Elements and attributes go by their local names, so that the
 * transitional and the strict namespace read alike. Neither document types nor entities are read: a workbook has none
 * (ECMA-376 part 2, 8.1.4), and an attack may.
 */
final class XmlPart implements AutoCloseable {

    private static final int MOST_DEPTH = 64;
    /** The parser keeps every name that it meets; the schema has some hundreds. */
    private static final int MOST_NAMES = 5_000;

    private static final int MOST_NAME_CHARACTERS = 500_000;

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int nameCharacters;
    private int depth;

    XmlPart(InputStream part) {
        in = part;
        try {
            reader = factory().createXMLStreamReader(new ShortTokens(XmlEncoding.decode(part)));
        } catch (IOException | XMLStreamException | RuntimeException notXml) {
            close();
            throw refusal(notXml);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves on to the next start or end of an element; false at the end of the part. */
    boolean next() {
        int event;
        do {
            event = event();
        } while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT);
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean starts() {
        return reader.isStartElement();
    }

    /** The attribute without a namespace, null if there is none. */
    @Nullable
    String attribute(String name) {
        return reader.getAttributeValue("", name);
    }

    /** The attribute {@code r:id}, null if there is none. */
    @Nullable
    String relationship() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if ("id".equals(reader.getAttributeLocalName(i)) && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Skips the rest of the element that has just started. */
    void skip() {
        int around = depth - 1;
        while (depth > around) {
            event();
        }
    }

    /** Appends the characters of the element that has just started, up to its end. */
    void text(StringBuilder text, int most) {
        int around = depth - 1;
        while (depth > around) {
            int event = event();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (text.length() + reader.getTextLength() > most) {
                    throw SheetRefused.because(Reason.CELL_TOO_LONG, "a text longer than is read", most);
                }
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    private int event() {
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> know(reader.getPITarget());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw SheetRefused.damaged("XML with a document type or entities");
                default -> {}
            }
            return event;
        } catch (XMLStreamException | RuntimeException notXml) {
            // The parser of the JDK answers some damage with an exception of its inner workings.
            throw refusal(notXml);
        }
    }

    private void start() {
        if (++depth > MOST_DEPTH) {
            throw SheetRefused.damaged("XML that is nested too deep");
        }
        know(reader.getPrefix(), reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            know(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            know(reader.getNamespacePrefix(i));
            know(reader.getNamespaceURI(i));
        }
    }

    private void know(@Nullable String prefix, String name) {
        know(prefix == null || prefix.isEmpty() ? name : prefix + ':' + name);
    }

    private void know(@Nullable String name) {
        if (name != null && names.add(name)) {
            nameCharacters += name.length();
            if (names.size() > MOST_NAMES || nameCharacters > MOST_NAME_CHARACTERS) {
                throw SheetRefused.damaged("XML with too many different names");
            }
        }
    }

    private static SheetRefused refusal(Exception notXml) {
        for (Throwable cause = notXml; cause != null; cause = cause.getCause()) {
            if (cause instanceof SheetRefused refused) {
                return refused;
            }
        }
        return SheetRefused.damaged("a part of the workbook is not well-formed XML");
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
