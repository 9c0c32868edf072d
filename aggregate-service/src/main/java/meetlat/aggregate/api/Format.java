package meetlat.aggregate.api;

import org.springframework.http.MediaType;

/** How an answer may be written. */
enum Format {
    JSON(MediaType.APPLICATION_JSON_VALUE, "json"),
    CSV(Format.CSV_TYPE, "csv"),
    XLSX(Format.XLSX_TYPE, "xlsx");

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MediaType type;
    private final String extension;

    Format(String type, String extension) {
        this.type = MediaType.parseMediaType(type);
        this.extension = extension;
    }

    MediaType type() {
        return type;
    }

    String extension() {
        return extension;
    }
}
