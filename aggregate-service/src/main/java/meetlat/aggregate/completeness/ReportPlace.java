package meetlat.aggregate.completeness;

/** What a report is about: its key within an edition. */
record ReportPlace(String form, String project, String period) {}
