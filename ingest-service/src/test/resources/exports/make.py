#!/usr/bin/python3
"""Makes the files of this folder from columns.csv and responses.csv; the README beside it says which is what.

Run where Debian's libreoffice-calc-nogui is installed. The tests read the files as they are committed and need neither.
"""

import csv
import datetime
import pathlib
import shutil
import subprocess
import tempfile
import zipfile
from xml.sax.saxutils import escape, quoteattr

HERE = pathlib.Path(__file__).parent
DATES = ("start", "completion", "modified")
TEXTS = ("email", "name", "project", "period")
SHOWN = {"nl": "%d/%m/%Y %H:%M:%S", "fr": "%d/%m/%Y %H:%M:%S", "de": "%d.%m.%Y %H:%M:%S"}
TITLES = {row["column"]: row for row in csv.DictReader(open(HERE / "columns.csv", encoding="utf-8"), delimiter=";")}
ROWS = list(csv.DictReader(open(HERE / "responses.csv", encoding="utf-8"), delimiter=";", quoting=csv.QUOTE_NONE))


def moment(value):
    return datetime.datetime.fromisoformat(value)


def shown(value, language):
    """As Forms (English) or an office program of that country shows it."""
    at = moment(value)
    if language == "en":
        return f"{at.month}/{at.day}/{at:%y} {at:%H:%M:%S}"
    return at.strftime(SHOWN[language])


def serial(value, from1904):
    start = datetime.datetime(1904, 1, 1) if from1904 else datetime.datetime(1899, 12, 30)
    return repr((moment(value) - start) / datetime.timedelta(days=1))


def letters(column):
    return (letters(column // 26 - 1) if column > 25 else "") + chr(65 + column % 26)


# ---- CSV by hand ----------------------------------------------------------------------------------------------------


def csv_lines(language, delimiter, end="\r\n"):
    def field(text):
        quoted = delimiter in text or '"' in text or "\n" in text
        return '"' + text.replace('"', '""') + '"' if quoted else text

    table = [[titles[language] for titles in TITLES.values()]]
    table += [[shown(r[c], language) if c in DATES and r[c] else r[c] for c in TITLES] for r in ROWS]
    return [delimiter.join(map(field, row)) + end for row in table]


def write(name, text, encoding):
    (HERE / name).write_bytes(text.encode(encoding))


def csv_by_hand():
    write("forms-en.csv", "".join(csv_lines("en", ",")), "utf-8")
    write("forms-nl.csv", "".join(csv_lines("nl", ";")), "utf-8-sig")
    write("forms-fr-windows-1252.csv", "".join(csv_lines("fr", ";")), "windows-1252")
    write("forms-de-utf-16.csv", "\ufeff" + "".join(csv_lines("de", "\t")), "utf-16-be")
    write("forms-sep-line-nl.csv", "sep=,\r\n" + "".join(csv_lines("nl", ",", "\n")), "utf-8")
    lines = csv_lines("fr", ";")
    blanks = [";" * 17 + "\r\n", "\r\n"]
    write("forms-blank-rows-fr.csv", "".join(lines[:4] + blanks + lines[4:] + blanks * 20), "utf-8-sig")
    more = [';"Toelichting\r\n(facultatief)";Toelichting2;Toelichting3'] + [
        ';"Eerste regel; ""zo"" gezegd\r\n\r\ntweede regel";' for _ in ROWS]
    write("forms-repeated-titles-nl.csv",
          "".join(line.rstrip() + extra + "\r\n" for line, extra in zip(csv_lines("nl", ";"), more)), "utf-8")


# ---- Workbooks by hand ----------------------------------------------------------------------------------------------

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"


class Cells:
    """Writes the cells of a workbook in one of the ways in which programs write them."""

    def __init__(self, way, fmt, from1904):
        self.way, self.fmt, self.from1904, self.shared = way, fmt, from1904, {}

    def text(self, at, text):
        if self.way == "inline":
            half = len(text) // 2
            runs = "".join(f'<r><t xml:space="preserve">{escape(t)}</t></r>' for t in (text[:half], text[half:]))
            return f"<c{at} t=\"inlineStr\"><is>{runs}<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c>"
        number = self.shared.setdefault(text, len(self.shared))
        return f'<c{at} t="s"><v>{number}</v></c>'

    def moment(self, at, value):
        if self.way == "strict":
            return f'<c{at} t="d"><v>{value}</v></c>'
        return f'<c{at} s="1"><v>{serial(value, self.from1904)}</v></c>'

    def cell(self, row, number, column, name, value):
        at = "" if self.way == "inline" else f' r="{letters(column)}{number}"'
        if not value:
            return f"<c{at} s=\"2\"/>"
        if name in DATES:
            return self.moment(at, value)
        return self.text(at, value) if row is None or name in TEXTS else f"<c{at}><v>{value}</v></c>"

    def row(self, number, row, language):
        cells = [self.cell(row, number, i, None if row is None else name,
                           titles[language].replace(" ?", "\u00a0?") if row is None else row[name])
                 for i, (name, titles) in enumerate(TITLES.items())]
        at = "" if self.way == "inline" else f' r="{number}" spans="1:{len(TITLES)}"'
        return f"<row{at}>{''.join(cells)}</row>"


def workbook(name, language, sheet="Sheet1", way="shared", fmt="m/d/yy h:mm:ss", from1904=False, gaps=(), before=""):
    cells = Cells(way, fmt, from1904)
    rows, number = [cells.row(1, None, language)], 1
    for row in ROWS:
        number += 1
        if number in gaps:
            rows.append(f'<row r="{number}"><c r="A{number}" s="2"/><c r="XFD{number}" s="2"/></row>')
            number += 1
        rows.append(cells.row(number, row, language))
    rows += [f'<row r="{number + i}"><c r="A{number + i}" s="2"/></row>' for i in range(1, 20) if gaps]
    main = MAIN if way != "strict" else "http://purl.oclc.org/ooxml/spreadsheetml/main"
    related = RELATED if way != "strict" else "http://purl.oclc.org/ooxml/officeDocument/relationships"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    xml = f'{head}<worksheet xmlns="{main}"><sheetData>{{}}</sheetData></worksheet>'
    strings = "".join(f'<si><t xml:space="preserve">{escape(t)}</t></si>' for t in cells.shared)
    hidden = '<sheet name="_cache" sheetId="2" state="hidden" r:id="rId4"/>' if before else ""
    parts = {
        "[Content_Types].xml": f'{head}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type='
        f'"{related}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{head}<workbook xmlns="{main}" xmlns:r="{related}"><workbookPr date1904='
        f'"{int(from1904)}"/><sheets>{hidden}<sheet name={quoteattr(sheet)} sheetId="1" r:id="rId1"/></sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": f'{head}<Relationships xmlns="{PACKAGE}/relationships">' + "".join(
            f'<Relationship Id="rId{i}" Type="{related}/{kind}" Target="{target}"/>' for i, kind, target in (
                (1, "worksheet", "worksheets/sheet.xml"), (2, "styles", "styles.xml"),
                (3, "sharedStrings", "/xl/sharedStrings.xml"), (4, "worksheet", "worksheets/hidden.xml")))
        + "</Relationships>",
        "xl/styles.xml": f'{head}<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="164" formatCode='
        f'{quoteattr(fmt)}/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="2"/>'
        "</cellXfs></styleSheet>",
        "xl/worksheets/sheet.xml": xml.format("".join(rows)),
        "xl/worksheets/hidden.xml": xml.format(f'<row r="1"><c r="A1"><v>{before}</v></c></row>'),
        "xl/sharedStrings.xml": f'{head}<sst xmlns="{main}">{strings}</sst>',
    }
    if way == "inline":
        del parts["xl/sharedStrings.xml"]
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as out:
        for part, content in parts.items():
            out.writestr(zipfile.ZipInfo(part, (2024, 7, 2, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def workbooks_by_hand():
    workbook("forms-en.xlsx", "en")
    workbook("forms-nl.xlsx", "nl", "Opvolging (1-12)", fmt="dd/mm/jjjj uu:mm:ss", before="1")
    workbook("forms-fr.xlsx", "fr", "Réponses", fmt="[$-80C]jj/mm/aaaa\\ hh:mm:ss;@")
    workbook("forms-de.xlsx", "de", "Begleitung d'Projekte", fmt="TT.MM.JJJJ hh:mm:ss", from1904=True)
    workbook("forms-inline-nl.xlsx", "nl", way="inline")
    workbook("forms-strict-en.xlsx", "en", way="strict")
    workbook("forms-blank-rows-fr.xlsx", "fr", gaps=(4, 7))


# ---- With LibreOffice -----------------------------------------------------------------------------------------------

FLAT = {key: f"urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0" for key, uri in {
    "office": "office", "table": "table", "text": "text", "style": "style", "number": "datastyle",
    "fo": "xsl-fo-compatible"}.items()} | {"of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2"}
COUNTRY = {"nl": "BE", "fr": "BE", "de": "BE", "en": "US"}


def flat_sheet(language, null_date="1899-12-30", formulas=False):
    """What LibreOffice converts: a flat OpenDocument with native dates and numbers."""
    def part(name, long=True):
        return f"<number:{name} number:style=\"long\"/>" if long else f"<number:{name}/>"

    order = ["month", "day"] if language == "en" else ["day", "month"]
    mark = "." if language == "de" else "/"
    sep = f"<number:text>{mark}</number:text>"
    date = (sep.join(part(p, language != "en") for p in order) + sep + part("year", language != "en")
            + "<number:text> </number:text>" + "<number:text>:</number:text>".join(
                part(p) for p in ("hours", "minutes", "seconds")))

    def cell(name, value):
        if not value:
            return "<table:table-cell/>"
        if name in DATES:
            return (f'<table:table-cell table:style-name="moment" office:value-type="date" '
                    f'office:date-value="{value}"/>')
        if name is None or name in TEXTS:
            return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'
        if formulas and name == "victims":
            return f'<table:table-cell table:formula="of:={value}*1" office:value-type="float" office:value="{value}"/>'
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'

    rows = ["".join(cell(None, t[language]) for t in TITLES.values())]
    rows += ["".join(cell(c, row[c]) for c in TITLES) for row in ROWS]
    if formulas:
        rows.append('<table:table-cell table:number-columns-repeated="8"/><table:table-cell '
                    'table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="2" '
                    'table:formula="of:=[.I2:.I3]" office:value-type="float" office:value="1"/>'
                    '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"/>')
        rows.append("")
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document '
            + " ".join(f'xmlns:{k}="{v}"' for k, v in FLAT.items())
            + ' office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
            '<office:automatic-styles>'
            f'<number:date-style style:name="shown" number:language="{language}" number:country="{COUNTRY[language]}">'
            f'{date}</number:date-style><style:style style:name="moment" style:family="table-cell" '
            'style:data-style-name="shown"/></office:automatic-styles><office:body><office:spreadsheet>'
            f'<table:calculation-settings><table:null-date table:date-value="{null_date}"/>'
            '</table:calculation-settings><table:table table:name="Form1">'
            f'{body}</table:table></office:spreadsheet></office:body></office:document>')


def office(source, target, name):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "in.fods"
        path.write_text(source, encoding="utf-8")
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                        target, "--outdir", f"{folder}/out", str(path)], check=True, stdout=subprocess.DEVNULL)
        shutil.copy(next(pathlib.Path(folder, "out").iterdir()), HERE / name)


def with_office():
    xlsx = "xlsx:Calc MS Excel 2007 XML"
    for language in ("nl", "fr", "en"):
        office(flat_sheet(language), xlsx, f"office-{language}.xlsx")
    office(flat_sheet("de", "1904-01-01"), xlsx, "office-1904-de.xlsx")
    # Delimiter and quote by their codes, the encoding (76 UTF-8, 1 Windows-1252, 65535 UTF-16), first row.
    csv_filter = "csv:Text - txt - csv (StarCalc):{},34,{},1"
    office(flat_sheet("nl"), csv_filter.format(59, 76), "office-nl.csv")
    office(flat_sheet("en"), csv_filter.format(44, 76), "office-en.csv")
    office(flat_sheet("fr"), csv_filter.format(59, 1), "office-fr-windows-1252.csv")
    office(flat_sheet("de"), csv_filter.format(9, 65535), "office-de-utf-16.csv")
    office(flat_sheet("nl", formulas=True), xlsx, "office-formulas-nl.xlsx")
    office(flat_sheet("nl"), "xls:MS Excel 97", "office.xls")
    office(flat_sheet("nl"), "ods", "office.ods")
    office(flat_sheet("nl"), "xlsm:Calc MS Excel 2007 VBA XML", "office.xlsm")
    office(flat_sheet("nl"), "html", "office-html.xls")
    office(flat_sheet("nl"), "pdf", "office.pdf")


def locked(source, name):
    """With a password, which the command line of LibreOffice cannot set; needs Debian's python3-uno."""
    import time

    import uno
    from com.sun.star.beans import NamedValue, PropertyValue
    from com.sun.star.connection import NoConnectException

    def settings(**values):
        return tuple(PropertyValue(key, 0, value, 0) for key, value in values.items())

    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "in.fods"
        path.write_text(source, encoding="utf-8")
        program = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                                    "--accept=pipe,name=exports;urp;"])
        context = uno.getComponentContext()
        resolver = context.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        while True:
            try:
                remote = resolver.resolve("uno:pipe,name=exports;urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                time.sleep(0.5)
        desktop = remote.ServiceManager.createInstance("com.sun.star.frame.Desktop")
        document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, settings(Hidden=True))
        lock = uno.Any("[]com.sun.star.beans.NamedValue",
                       (NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", "example")))
        try:
            document.storeToURL((HERE / name).resolve().as_uri(),
                                settings(FilterName="Calc MS Excel 2007 XML", EncryptionData=lock))
        finally:
            document.close(True)
            program.terminate()
            program.wait()


if __name__ == "__main__":
    csv_by_hand()
    workbooks_by_hand()
    with_office()
    locked(flat_sheet("nl"), "office-password.xlsx")
