package meetlat.ingest.sheet;

import java.nio.file.Path;
import java.util.Optional;
import meetlat.ingest.sheet.SheetRefused.Reason;
import meetlat.ingest.sheet.Workbook.Tab;

/** The first visible sheet of a workbook (.xlsx) that holds something. */
final class XlsxFile implements RowSource {

    private final ZipParts parts;
    private final SharedTexts texts;
    private final XlsxRows rows;
    private Optional<Row> first;

    private XlsxFile(ZipParts parts, SharedTexts texts, XlsxRows rows, Row first) {
        this.parts = parts;
        this.texts = texts;
        this.rows = rows;
        this.first = Optional.of(first);
    }

    static XlsxFile open(Path file, SheetLimits limits) {
        ZipParts parts = ZipParts.open(file, limits);
        try {
            WorkbookType.check(parts);
            Workbook workbook = Workbook.read(parts);
            SharedTexts texts = texts(parts, workbook, limits);
            try {
                return open(parts, workbook, texts, limits);
            } catch (RuntimeException refused) {
                texts.close();
                throw refused;
            }
        } catch (RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    private static XlsxFile open(ZipParts parts, Workbook workbook, SharedTexts texts, SheetLimits limits) {
        Styles styles = styles(parts, workbook);
        for (Tab tab : workbook.visible()) {
            XlsxRows rows = new XlsxRows(
                    parts.part(tab.part()).orElseThrow(() -> SheetRefused.damaged("a sheet without its part")),
                    new XlsxCells(texts, styles, workbook.from1904(), limits),
                    new RowCells(tab.name(), limits));
            Optional<Row> first = first(rows);
            if (first.isPresent()) {
                return new XlsxFile(parts, texts, rows, first.get());
            }
        }
        throw SheetRefused.because(Reason.EMPTY, "no visible sheet has anything in it");
    }

    private static Optional<Row> first(XlsxRows rows) {
        Optional<Row> first = Optional.empty();
        try {
            first = rows.next();
        } finally {
            if (first.isEmpty()) {
                rows.close();
            }
        }
        return first;
    }

    private static SharedTexts texts(ZipParts parts, Workbook workbook, SheetLimits limits) {
        return workbook.texts()
                .flatMap(parts::part)
                .map(in -> {
                    try (XmlPart xml = new XmlPart(in)) {
                        return SharedTexts.read(xml, limits);
                    }
                })
                .orElseGet(SharedTexts::none);
    }

    private static Styles styles(ZipParts parts, Workbook workbook) {
        return workbook.styles()
                .flatMap(parts::part)
                .map(in -> {
                    try (XmlPart xml = new XmlPart(in)) {
                        return Styles.read(xml);
                    }
                })
                .orElseGet(Styles::none);
    }

    @Override
    public Optional<Row> next() {
        if (first.isEmpty()) {
            return rows.next();
        }
        Optional<Row> row = first;
        first = Optional.empty();
        return row;
    }

    @Override
    public void close() {
        rows.close();
        texts.close();
        parts.close();
    }
}
