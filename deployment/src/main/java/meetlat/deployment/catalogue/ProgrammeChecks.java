package meetlat.deployment.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import meetlat.deployment.catalogue.entry.PeriodEntry;
import meetlat.deployment.catalogue.entry.ProgrammeFile;
import meetlat.deployment.catalogue.entry.ProjectEntry;
import meetlat.deployment.catalogue.yaml.Located;
import meetlat.deployment.catalogue.yaml.Mistakes;
import org.jspecify.annotations.Nullable;

/** The programme, its periods and its projects. */
final class ProgrammeChecks {

    private static final Names TIME_ZONES = new Names(
            "time zone", ZoneId.getAvailableZoneIds().stream().sorted().toList());

    private ProgrammeChecks() {}

    static void check(ReadCatalogue read, Mistakes mistakes) {
        read.programme().ifPresent(programme -> checkProgramme(programme, mistakes));
        read.projects().ifPresent(projects -> checkProjects(projects, read, mistakes));
    }

    /** With 1 every count would be published, so that one person could be seen. */
    private static void checkSmallestPublished(ProgrammeFile programme, Mistakes mistakes) {
        Located<Long> smallest = programme.smallestPublished();
        if (smallest != null && (smallest.value() < 2 || smallest.value() > 1000)) {
            mistakes.add(
                    smallest.place(),
                    "smallestPublished is " + smallest + ", with which every count or none would be published",
                    "give a number from 2 to 1000");
        }
    }

    private static void checkProgramme(ProgrammeFile programme, Mistakes mistakes) {
        Identifiers.check("programme", List.of(programme.id()), mistakes);
        Identifiers.check("language", programme.languages(), mistakes);
        DeviationChecks.check(programme.deviations(), mistakes);
        checkSmallestPublished(programme, mistakes);
        TIME_ZONES.knows(programme.timeZone(), "the programme", mistakes);
        Identifiers.check(
                "period", programme.periods().stream().map(PeriodEntry::id).toList(), mistakes);
        @Nullable PeriodEntry before = null;
        for (PeriodEntry period : programme.periods()) {
            checkPeriod(period, mistakes);
            checkAfter(before, period, mistakes);
            before = period;
        }
    }

    private static void checkPeriod(PeriodEntry period, Mistakes mistakes) {
        Located<LocalDate> start = period.start();
        Located<LocalDate> end = period.end();
        Located<LocalDate> deadline = period.deadline();
        if (start != null && end != null && !start.value().isBefore(end.value())) {
            mistakes.add(
                    end.place(),
                    "period " + period.id() + " ends on " + end + ", not after its start on " + start,
                    "the end is the first day after it");
        }
        if (end != null && deadline != null && deadline.value().isBefore(end.value())) {
            mistakes.add(
                    deadline.place(),
                    "the deadline of period " + period.id() + ", " + deadline + ", is before its end, " + end,
                    "give a day from the end on, or leave the deadline out");
        }
    }

    private static void checkAfter(@Nullable PeriodEntry before, PeriodEntry period, Mistakes mistakes) {
        if (before == null || before.end() == null || period.start() == null) {
            return;
        }
        if (period.start().value().isBefore(before.end().value())) {
            mistakes.add(
                    period.start().place(),
                    "period " + period.id() + " begins on " + period.start() + ", before period " + before.id()
                            + " has ended on " + before.end(),
                    "put the periods in order of time, so that they do not overlap");
        }
    }

    private static void checkProjects(List<ProjectEntry> projects, ReadCatalogue read, Mistakes mistakes) {
        Identifiers.check("project", projects.stream().map(ProjectEntry::id).toList(), mistakes);
        List<String> spoken = read.programme().map(ProgrammeFile::languages).orElse(List.of()).stream()
                .map(Located::value)
                .toList();
        Names languages = new Names("language of the programme", spoken, !spoken.isEmpty());
        for (ProjectEntry project : projects) {
            languages.knows(project.language(), "project " + project.id(), mistakes);
            Located<LocalDate> started = project.started();
            Located<LocalDate> stopped = project.stopped();
            if (started != null && stopped != null && !started.value().isBefore(stopped.value())) {
                mistakes.add(
                        stopped.place(),
                        "project " + project.id() + " stopped on " + stopped + ", not after it started on " + started,
                        "stopped is the first day on which it no longer ran");
            }
        }
    }
}
